'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { ownerAction } from '#app/_server/action.ts';
import { changePassword, changePasswordSchema } from '#lib/auth/change-password.ts';
import { changeProfile, profileSchema } from '#lib/auth/profile.ts';
import { revokeOtherSessions, revokeSession, sessionIdSchema } from '#lib/auth/sessions.ts';

export const saveProfile = ownerAction('read', profileSchema, async (actor, input) => {
  await changeProfile(actor, input);
  refresh();
});

export const savePassword = ownerAction('read', changePasswordSchema, async (actor, input) => {
  const ended = await changePassword(actor, input);
  refresh();
  return ended;
});

export const endOneSession = ownerAction('read', sessionIdSchema, async (actor, { id }) => {
  await revokeSession(actor, id);
  refresh();
});

export const endOtherSessions = ownerAction('read', z.object({}), async actor => {
  const count = await revokeOtherSessions(actor);
  refresh();
  return count;
});
