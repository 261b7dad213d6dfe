'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { ownerAction } from '#app/_server/action.ts';
import type { SignedIn } from '#lib/auth/sessions.ts';
import { removeExampleContent } from '#lib/example-content/remove.ts';
import { createEmptyPost } from '#lib/posts/create.ts';
import { deletePost } from '#lib/posts/delete.ts';
import { publishPost } from '#lib/posts/publish.ts';
import { restorePost } from '#lib/posts/restore.ts';
import { postIdSchema } from '#lib/posts/schema.ts';
import { trashPost } from '#lib/posts/trash.ts';
import { unpublishPost } from '#lib/posts/unpublish.ts';

export const newPost = ownerAction('write', z.unknown(), async actor => {
  const { id } = await createEmptyPost(actor);
  redirect(`/admin/posts/${id}`);
});

export const publish = ownerAction('publish', postIdSchema, shown(publishPost));

export const unpublish = ownerAction('publish', postIdSchema, shown(unpublishPost));

export const trash = ownerAction('write', postIdSchema, shown(trashPost));

export const restore = ownerAction('write', postIdSchema, shown(restorePost));

export const deleteForGood = ownerAction('write', postIdSchema, shown(deletePost));

export const removeExamples = ownerAction('publish', z.unknown(), async actor => {
  await removeExampleContent(actor);
  refresh();
});

/** Does it, and has the list shown anew. */
function shown(verb: (actor: SignedIn, input: { id: string }) => Promise<unknown>) {
  return async (actor: SignedIn, input: { id: string }): Promise<void> => {
    await verb(actor, input);
    refresh();
  };
}
