import type { FeedEntry } from '#lib/posts/published/feed-entries.ts';
import { entryId, type Feed, lastChange } from './feed.ts';
import { element, emptyElement } from './xml.ts';

/** Atom 1.0 (RFC 4287) with the full text. */
export function atomFeed(feed: Feed): string {
  const { title, description, language, pageUrl, selfUrl, entries } = feed;
  // RFC 4287, 4.1.1: `updated` is required, also where there is nothing yet.
  const updated = lastChange(feed) ?? new Date(0);
  const lines = [
    element('id', pageUrl),
    element('title', title),
    ...(description ? [element('subtitle', description)] : []),
    element('updated', updated.toISOString()),
    // RFC 4287, 4.1.1: an author is required of the feed where an entry names none.
    person(title),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: pageUrl }),
    ...entries.map(entryElement),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
${lines.join('\n')}
</feed>
`;
}

function entryElement(entry: FeedEntry): string {
  return [
    '<entry>',
    element('id', entryId(entry)),
    element('title', entry.title),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    // RFC 4287, 4.2.7.2: `via` is the source of what the entry provides.
    ...entry.originals.map(href => emptyElement('link', { rel: 'via', href })),
    element('published', entry.publishedAt.toISOString()),
    element('updated', entry.modifiedAt.toISOString()),
    ...(entry.author ? [person(entry.author)] : []),
    ...entry.tags.map(tag => emptyElement('category', { term: tag })),
    ...(entry.excerpt ? [element('summary', entry.excerpt)] : []),
    element('content', entry.html, { type: 'html', 'xml:lang': entry.language }),
    '</entry>',
  ].join('\n');
}

function person(name: string): string {
  return `<author>${element('name', name)}</author>`;
}
