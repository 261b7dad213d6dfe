import { database } from '#lib/database/client.ts';
import { reads } from '#lib/pages/names.ts';
import { articlePath } from '../slug.ts';
import { tagPath } from '../tags/path.ts';

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

/** Pages of tags with articles that search engines may list. */
export async function sitemapTags(): Promise<SitemapEntry[]> {
  reads('list');
  const tags = await database().tag.findMany({
    where: { posts: { some: { publication: { noindex: false } } } },
    orderBy: { slug: 'asc' },
    select: { slug: true },
  });
  return tags.map(({ slug }) => ({ path: tagPath(slug) }));
}
