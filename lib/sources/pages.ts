import type { Transaction } from '#lib/database/client.ts';
import type { PageName } from '#lib/pages/names.ts';

/** Names of the public pages that tell readers about the source: those of the published posts it is listed under. */
export async function pagesRestingOn(tx: Transaction, sourceId: string): Promise<PageName[]> {
  const posts = await tx.post.findMany({
    where: { sources: { some: { sourceId } }, publication: { isNot: null } },
    select: { id: true, tags: { select: { tagId: true } } },
  });
  if (posts.length === 0) return [];
  const tags = new Set(posts.flatMap(post => post.tags.map(({ tagId }) => tagId)));
  return ['list', ...posts.map(({ id }): PageName => `post:${id}`), ...[...tags].map((id): PageName => `tag:${id}`)];
}
