import type { FeedEntry } from '#lib/posts/published/feed-entries.ts';
import { entryId, type Feed } from './feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the full text. */
export function jsonFeed({ title, description, language, pageUrl, selfUrl, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(description ? { description } : {}),
    home_page_url: pageUrl,
    feed_url: selfUrl,
    language,
    items: entries.map(item),
  });
}

function item(entry: FeedEntry): object {
  const [original] = entry.originals;
  return {
    id: entryId(entry),
    url: entry.url,
    // “The URL of a page elsewhere” that the article talks about
    ...(original ? { external_url: original } : {}),
    title: entry.title,
    ...(entry.excerpt ? { summary: entry.excerpt } : {}),
    content_html: entry.html,
    date_published: entry.publishedAt.toISOString(),
    date_modified: entry.modifiedAt.toISOString(),
    ...(entry.author ? { authors: [{ name: entry.author }] } : {}),
    language: entry.language,
    tags: entry.tags,
  };
}
