import type { Transaction } from '#lib/database/client.ts';
import type { PageName } from '#lib/pages/names.ts';

/** Names of the public pages that show a tag: its own, the lists, the articles that carry it. */
export async function pagesWithTag(tx: Transaction, tagId: string): Promise<PageName[]> {
  const posts = await tx.postTag.findMany({
    where: { tagId, publicationId: { not: null } },
    select: { postId: true },
  });
  return [`tag:${tagId}`, 'list', ...posts.map(({ postId }): PageName => `post:${postId}`)];
}
