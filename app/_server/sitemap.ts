import { countSitemapArticles, sitemapArticles, sitemapTags } from '#lib/posts/published/sitemap-pages.ts';
import { environment } from '#lib/settings/environment.ts';
import { pagesPerSitemap, type SitemapPage, sitemap, sitemapIndex } from '#lib/syndication/sitemap.ts';

/** One file while all pages fit into it, else an index of files. */
export async function wholeSitemap(): Promise<string> {
  const tags = await sitemapTags();
  const fixed = [{ path: '/' }, { path: '/archive' }, ...tags];
  const count = await countSitemapArticles();
  if (count + fixed.length <= pagesPerSitemap) {
    return sitemap(absolute([...fixed, ...(await sitemapArticles(0, pagesPerSitemap))]));
  }
  const files = Array.from({ length: Math.ceil(count / pagesPerSitemap) }, (_, index) => ({
    path: `/sitemap/articles-${index + 1}.xml`,
  }));
  return sitemapIndex(absolute([{ path: '/sitemap/topics.xml' }, ...files]));
}

/** One file of the index; undefined where there is none of that name. */
export async function partOfSitemap(name: string): Promise<string | undefined> {
  if (name === 'topics.xml') {
    const tags = (await sitemapTags()).slice(0, pagesPerSitemap - 2);
    return sitemap(absolute([{ path: '/' }, { path: '/archive' }, ...tags]));
  }
  const number = Number(/^articles-([1-9]\d{0,5})\.xml$/.exec(name)?.[1]);
  if (!number) return undefined;
  const articles = await sitemapArticles((number - 1) * pagesPerSitemap, pagesPerSitemap);
  return articles.length > 0 ? sitemap(absolute(articles)) : undefined;
}

function absolute(entries: { path: string; modifiedAt?: Date }[]): SitemapPage[] {
  return entries.map(({ path, ...rest }) => ({ url: `${environment().siteUrl}${path}`, ...rest }));
}
