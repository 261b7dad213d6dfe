import { database } from '#lib/database/client.ts';
import { reads } from '#lib/pages/names.ts';
import { articlePath } from '../slug.ts';

export interface SitemapEntry {
  /** Path on this site */
  path: string;
  modifiedAt?: Date;
}

export async function countSitemapArticles(): Promise<number> {
  reads('list');
  return await database().publication.count({ where: { noindex: false } });
}

/** Articles that search engines may list, the oldest first, so that the files of a long sitemap stay as they are. */
export async function sitemapArticles(skip: number, take: number): Promise<SitemapEntry[]> {
  reads('list');
  const rows = await database().publication.findMany({
    where: { noindex: false },
    orderBy: [{ publishedAt: 'asc' }, { postId: 'asc' }],
    ...{ skip, take },
    select: { slug: true, modifiedAt: true },
  });
  return rows.map(({ slug, modifiedAt }) => ({ path: articlePath(slug), modifiedAt }));
}

/** Pages of topics with published articles. */
export async function sitemapTags(): Promise<SitemapEntry[]> {
  reads('list');
  const tags = await database().tag.findMany({
    where: { posts: { some: { publicationId: { not: null } } } },
    orderBy: { slug: 'asc' },
    select: { slug: true },
  });
  return tags.map(({ slug }) => ({ path: `/tag/${encodeURIComponent(slug)}` }));
}
