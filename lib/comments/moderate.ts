import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database, type Transaction } from '#lib/database/client.ts';
import type { CommentStatus } from '#lib/database/generated/enums.ts';
import { DomainError } from '#lib/domain-error.ts';
import { changes } from '#lib/pages/names.ts';
import { recordEvent } from '#lib/posts/audit.ts';

/** Shows the comment under its article. @throws DomainError `comment.notFound` */
export async function approveComment(actor: Actor, { id }: { id: string }): Promise<void> {
  await decide(actor, id, 'approved', 'comment.approve');
}

/** Puts the comment into the trash; readers no longer see it. @throws DomainError `comment.notFound` */
export async function trashComment(actor: Actor, { id }: { id: string }): Promise<void> {
  await decide(actor, id, 'trashed', 'comment.trash');
}

/** Takes the comment out of the trash, to be decided anew. @throws DomainError `comment.notFound` */
export async function restoreComment(actor: Actor, { id }: { id: string }): Promise<void> {
  await decide(actor, id, 'held', 'comment.restore');
}

/**
 * Deletes a comment in the trash for good.
 * @throws DomainError `comment.notFound`, `comment.notTrashed`
 */
export async function deleteComment(actor: Actor, { id }: { id: string }): Promise<void> {
  assertMay(actor, 'moderate');
  await database().$transaction(async tx => {
    const comment = await lockedComment(tx, id);
    if (comment.status !== 'trashed') throw new DomainError('comment.notTrashed');
    await tx.comment.delete({ where: { id } });
    await recordEvent(tx, actor, 'comment.delete', id);
  });
}

async function decide(actor: Actor, id: string, status: CommentStatus, action: string): Promise<void> {
  assertMay(actor, 'moderate');
  await database().$transaction(async tx => {
    const comment = await lockedComment(tx, id);
    if (comment.status === status) return;
    await tx.comment.update({ where: { id }, data: { status, decidedAt: status === 'held' ? null : new Date() } });
    if (comment.status === 'approved' || status === 'approved') await changes(tx, `comments:${comment.postId}`);
    await recordEvent(tx, actor, action, id);
  });
}

async function lockedComment(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT id FROM "Comment" WHERE id = ${id}::uuid FOR UPDATE`;
  const comment = await tx.comment.findUnique({ where: { id }, select: { status: true, postId: true } });
  if (!comment) throw new DomainError('comment.notFound');
  return comment;
}
