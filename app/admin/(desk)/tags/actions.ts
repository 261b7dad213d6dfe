'use server';

import { refresh } from 'next/cache';
import { ownerAction } from '#app/_server/action.ts';
import { deleteTag } from '#lib/posts/tags/delete.ts';
import { mergeTags } from '#lib/posts/tags/merge.ts';
import { renameTag } from '#lib/posts/tags/rename.ts';
import { mergeTagsSchema, renameTagSchema, tagIdSchema } from '#lib/posts/tags/schema.ts';

export const rename = ownerAction('publish', renameTagSchema, async (actor, input) => {
  await renameTag(actor, input);
  refresh();
});

export const merge = ownerAction('publish', mergeTagsSchema, async (actor, input) => {
  await mergeTags(actor, input);
  refresh();
});

export const remove = ownerAction('publish', tagIdSchema, async (actor, input) => {
  await deleteTag(actor, input);
  refresh();
});
