import type { Transaction } from '#lib/database/client.ts';
import type { LockedPost } from './locked-post.ts';

const tenMinutes = 10 * 60 * 1000;

/**
 * Keeps the text that a save is about to replace, unless some revision was kept in the last ten minutes: the draft as
 * the machine made it, the last state before a pause, and in between one state every ten minutes.
 */
export async function keepReplacedText(tx: Transaction, post: LockedPost): Promise<void> {
  const last = await tx.postRevision.findFirst({
    where: { postId: post.id },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true, version: true },
  });
  const isKept = last?.version === post.version;
  const isRecent = last !== null && Date.now() - last.createdAt.getTime() < tenMinutes;
  if (!isKept && !isRecent) await keepRevision(tx, post, 'autosave', null);
}

/** @param authorId who is answerable for this state; null where it is not one person's */
export async function keepRevision(
  tx: Transaction,
  post: LockedPost,
  kind: 'autosave' | 'publish',
  authorId: string | null,
  createdAt = new Date(),
): Promise<void> {
  const { id: postId, version, title, lead, excerpt } = post;
  const document = post.document as object;
  await tx.postRevision.create({
    data: { postId, version, kind, title, lead, excerpt, document, authorId, createdAt },
  });
}
