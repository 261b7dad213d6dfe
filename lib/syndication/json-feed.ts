import type { FeedBlog, FeedEntry } from './entry.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the full text. `selfUrl` is the feed's own address. */
export function jsonFeed(blog: FeedBlog, entries: readonly FeedEntry[], selfUrl: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: blog.title,
    ...(blog.description ? { description: blog.description } : {}),
    home_page_url: `${blog.siteUrl}/`,
    feed_url: selfUrl,
    language: blog.language,
    items: entries.map(entry => ({
      id: `urn:uuid:${entry.id}`,
      url: entry.url,
      title: entry.title,
      summary: entry.excerpt,
      content_html: entry.html,
      date_published: entry.publishedAt.toISOString(),
      date_modified: entry.modifiedAt.toISOString(),
      language: entry.language,
      tags: entry.tags,
    })),
  });
}
