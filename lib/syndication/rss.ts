import type { FeedEntry } from '#lib/posts/published/feed-entries.ts';
import { entryId, type Feed, lastChange } from './feed.ts';
import { element, emptyElement } from './xml.ts';

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** RSS 2.0 with the full text in `content:encoded` (RSS Best Practices Profile). */
export function rssFeed(feed: Feed): string {
  const { title, description, language, pageUrl, selfUrl, entries } = feed;
  const changed = lastChange(feed);
  const lines = [
    element('title', title),
    element('link', pageUrl),
    // The element may not be missing, and validators want it not empty.
    element('description', description || title),
    element('language', language),
    emptyElement('atom:link', { href: selfUrl, rel: 'self', type: 'application/rss+xml' }),
    ...(changed ? [element('lastBuildDate', changed.toUTCString())] : []),
    ...entries.map(item),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" ${namespaces}>
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
    element('guid', entryId(entry), { isPermaLink: 'false' }),
    element('pubDate', entry.publishedAt.toUTCString()),
    // `author` of RSS itself wants an e-mail address.
    ...(entry.author ? [element('dc:creator', entry.author)] : []),
    ...entry.tags.map(tag => element('category', tag)),
    ...(entry.excerpt ? [element('description', entry.excerpt)] : []),
    element('content:encoded', entry.html),
    '</item>',
  ].join('\n');
}
