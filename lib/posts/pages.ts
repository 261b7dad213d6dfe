import type { Transaction } from '#lib/database/client.ts';
import type { PageName } from '#lib/pages/names.ts';

/** Names of the public pages that show the post: its own, the lists, its tags' pages. */
export async function pagesOf(tx: Transaction, post: { id: string }): Promise<PageName[]> {
  const tags = await tx.postTag.findMany({ where: { postId: post.id }, select: { tagId: true } });
  return ['list', `post:${post.id}`, ...tags.map(({ tagId }): PageName => `tag:${tagId}`)];
}
