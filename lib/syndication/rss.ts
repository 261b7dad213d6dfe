import { type FeedBlog, type FeedEntry, lastModified } from './entry.ts';
import { element, emptyElement } from './xml.ts';

/** RSS 2.0 with the full text in `content:encoded` (RSS Best Practices Profile). `selfUrl` is the feed's own address. */
export function rssFeed(blog: FeedBlog, entries: readonly FeedEntry[], selfUrl: string): string {
  const changed = lastModified(entries);
  const lines = [
    element('title', blog.title),
    element('link', `${blog.siteUrl}/`),
    // The element may not be missing, and validators want it not empty.
    element('description', blog.description || blog.title),
    element('language', blog.language),
    emptyElement('atom:link', { href: selfUrl, rel: 'self', type: 'application/rss+xml' }),
    ...(changed ? [element('lastBuildDate', changed.toUTCString())] : []),
    ...entries.map(item),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
${lines.join('\n')}
</channel>
</rss>
`;
}

function item(entry: FeedEntry): string {
  return [
    '<item>',
    element('title', entry.title),
    element('link', entry.url),
    element('guid', `urn:uuid:${entry.id}`, { isPermaLink: 'false' }),
    element('pubDate', entry.publishedAt.toUTCString()),
    ...entry.tags.map(tag => element('category', tag)),
    element('description', entry.excerpt),
    element('content:encoded', entry.html),
    '</item>',
  ].join('\n');
}
