'use server';

import { refresh } from 'next/cache';
import { ownerAction } from '#app/_server/action.ts';
import { createToken, createTokenSchema, revokeToken, tokenIdSchema } from '#lib/auth/tokens.ts';

export const makeToken = ownerAction('write', createTokenSchema, async (actor, input) => {
  const secret = await createToken(actor, input);
  refresh();
  return secret;
});

export const endToken = ownerAction('write', tokenIdSchema, async (actor, { id }) => {
  await revokeToken(actor, id);
  refresh();
});
