'use server';

import { refresh } from 'next/cache';
import { ownerAction } from '#app/_server/action.ts';
import { askAgain } from '#lib/sources/ask-again.ts';
import { changeSource } from '#lib/sources/change.ts';
import { deleteSource } from '#lib/sources/delete.ts';
import { replaceText } from '#lib/sources/replace-text.ts';
import { changeSourceSchema, replaceTextSchema, sourceIdSchema } from '#lib/sources/schema.ts';

export const saveDetails = ownerAction('write', changeSourceSchema, async (actor, input) => {
  await changeSource(actor, input);
  refresh();
});

export const giveText = ownerAction('write', replaceTextSchema, async (actor, input) => {
  const given = await replaceText(actor, input);
  refresh();
  return given;
});

export const askYoutubeAgain = ownerAction('write', sourceIdSchema, async (actor, input) => {
  const answer = await askAgain(actor, input);
  refresh();
  return answer;
});

export const removeSource = ownerAction('write', sourceIdSchema, deleteSource);
