import { type FeedBlog, type FeedEntry, lastModified } from './entry.ts';
import { element, emptyElement } from './xml.ts';

/** Atom 1.0 (RFC 4287) with the full text. `selfUrl` is the feed's own address. */
export function atomFeed(blog: FeedBlog, entries: readonly FeedEntry[], selfUrl: string): string {
  // RFC 4287, 4.1.1: `updated` is required, also where there is nothing yet.
  const updated = lastModified(entries) ?? new Date(0);
  const lines = [
    element('id', `${blog.siteUrl}/`),
    element('title', blog.title),
    ...(blog.description ? [element('subtitle', blog.description)] : []),
    element('updated', updated.toISOString()),
    // RFC 4287, 4.1.1: an author is required of the feed where an entry names none.
    `<author>${element('name', blog.title)}</author>`,
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: `${blog.siteUrl}/` }),
    ...entries.map(entry),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${blog.language}">
${lines.join('\n')}
</feed>
`;
}

function entry(entry: FeedEntry): string {
  return [
    '<entry>',
    element('id', `urn:uuid:${entry.id}`),
    element('title', entry.title),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    element('published', entry.publishedAt.toISOString()),
    element('updated', entry.modifiedAt.toISOString()),
    ...entry.tags.map(tag => emptyElement('category', { term: tag })),
    element('summary', entry.excerpt),
    element('content', entry.html, { type: 'html', 'xml:lang': entry.language }),
    '</entry>',
  ].join('\n');
}
