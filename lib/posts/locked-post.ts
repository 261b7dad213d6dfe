import type { Transaction } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';

/**
 * The post with its publication, locked until the transaction ends: two verbs on one post run one after the other.
 * @throws DomainError `post.notFound`
 */
export async function lockedPost(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT id FROM "Post" WHERE id = ${id}::uuid FOR UPDATE`;
  const post = await tx.post.findUnique({ where: { id }, include: { publication: true } });
  if (!post) throw new DomainError('post.notFound');
  return post;
}

export type LockedPost = Awaited<ReturnType<typeof lockedPost>>;

/** @throws DomainError `post.trashed`: what lies in the trash is first restored, then changed */
export function assertNotTrashed(post: { status: string }): void {
  if (post.status === 'trashed') throw new DomainError('post.trashed');
}
