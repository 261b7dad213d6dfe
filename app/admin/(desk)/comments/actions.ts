'use server';

import { refresh } from 'next/cache';
import { ownerAction } from '#app/_server/action.ts';
import type { SignedIn } from '#lib/auth/sessions.ts';
import { approveComment, deleteComment, restoreComment, trashComment } from '#lib/comments/moderate.ts';
import { commentIdSchema } from '#lib/comments/schema.ts';

export const approve = ownerAction('moderate', commentIdSchema, shown(approveComment));

export const trash = ownerAction('moderate', commentIdSchema, shown(trashComment));

export const restore = ownerAction('moderate', commentIdSchema, shown(restoreComment));

export const deleteForGood = ownerAction('moderate', commentIdSchema, shown(deleteComment));

/** Does it, and has list and counts shown anew. */
function shown(verb: (actor: SignedIn, input: { id: string }) => Promise<void>) {
  return async (actor: SignedIn, input: { id: string }): Promise<void> => {
    await verb(actor, input);
    refresh();
  };
}
