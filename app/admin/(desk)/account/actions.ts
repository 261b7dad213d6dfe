'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { ownerAction } from '#app/_server/action.ts';
import { changePassword, changePasswordSchema, changeProfile, profileSchema } from '#lib/auth/account.ts';
import { revokeOtherSessions, revokeSession, sessionIdSchema } from '#lib/auth/sessions.ts';

export const saveProfile = ownerAction('read', profileSchema, async (actor, input) => {
  await changeProfile(actor, input);
  refresh();
});

export const savePassword = ownerAction('read', changePasswordSchema, async (actor, input) => {
  await changePassword(actor, input);
  refresh();
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
