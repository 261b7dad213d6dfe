import type { Transaction } from '#lib/database/client.ts';
import type { LockedPost } from './locked-post.ts';

/** Whether readers see the post or once did, so that its address may be known. */
export async function wasPublic(tx: Transaction, post: LockedPost): Promise<boolean> {
  return post.publication !== null || (await firstPublication(tx, post)) !== undefined;
}

/** When the post was first published, also where it has been withdrawn since. */
export async function firstPublication(tx: Transaction, post: LockedPost): Promise<Date | undefined> {
  if (post.publication) return post.publication.publishedAt;
  const revision = await tx.postRevision.findFirst({
    where: { postId: post.id, kind: 'publish' },
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true },
  });
  return revision?.createdAt;
}
