import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { atomFeed } from './atom.ts';
import type { FeedBlog, FeedEntry } from './entry.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';
import { escapeXml } from './xml.ts';

const blog: FeedBlog = { title: 'Funde & Fäden', description: '', language: 'de', siteUrl: 'https://blog.example' };

const anEntry = (changes: Partial<FeedEntry> = {}): FeedEntry => ({
  id: '0190a1b2-0000-7000-8000-000000000001',
  url: 'https://blog.example/das-moor',
  title: 'Das Moor <hält> Wasser & mehr',
  language: 'de',
  excerpt: 'Wie ein Moor Wasser speichert.',
  html: '<p>Ein „Moor“ &amp; sein Wasser</p>',
  publishedAt: new Date('2026-03-01T08:00:00Z'),
  modifiedAt: new Date('2026-03-02T09:30:00Z'),
  tags: ['Natur', 'Wasser & Erde'],
  ...changes,
});

describe('RSS', () => {
  const feed = () => rssFeed(blog, [anEntry()], 'https://blog.example/feed.xml');

  test('carries the full text, escaped once', () => {
    expect(feed()).toContain('<content:encoded>&lt;p&gt;Ein „Moor“ &amp;amp; sein Wasser&lt;/p&gt;</content:encoded>');
  });

  test('names itself, its language and when it changed', () => {
    expect(feed()).toContain('<atom:link href="https://blog.example/feed.xml" rel="self" type="application/rss+xml"/>');
    expect(feed()).toContain('<language>de</language>');
    expect(feed()).toContain('<lastBuildDate>Mon, 02 Mar 2026 09:30:00 GMT</lastBuildDate>');
  });

  test('identifies an article by its id, which outlives its address', () => {
    expect(feed()).toContain('<guid isPermaLink="false">urn:uuid:0190a1b2-0000-7000-8000-000000000001</guid>');
  });

  test('is valid with nothing in it', () => {
    expect(rssFeed(blog, [], 'https://blog.example/feed.xml')).toContain(
      '<description>Funde &amp; Fäden</description>',
    );
  });
});

describe('Atom', () => {
  test('says when each article appeared and when it changed', () => {
    const feed = atomFeed(blog, [anEntry()], 'https://blog.example/atom.xml');
    expect(feed).toContain('<published>2026-03-01T08:00:00.000Z</published>');
    expect(feed.match(/<updated>2026-03-02T09:30:00.000Z<\/updated>/g)).toHaveLength(2);
    expect(feed).toContain('<category term="Wasser &amp; Erde"/>');
  });

  test('is valid with nothing in it', () => {
    expect(atomFeed(blog, [], 'https://blog.example/atom.xml')).toContain(
      '<updated>1970-01-01T00:00:00.000Z</updated>',
    );
  });
});

test('JSON Feed carries what the others carry', () => {
  const feed = JSON.parse(jsonFeed(blog, [anEntry()], 'https://blog.example/feed.json'));
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items[0]).toMatchObject({
    id: 'urn:uuid:0190a1b2-0000-7000-8000-000000000001',
    content_html: '<p>Ein „Moor“ &amp; sein Wasser</p>',
    tags: ['Natur', 'Wasser & Erde'],
  });
});

test('a sitemap names pages, an index names sitemaps', () => {
  const page = { url: 'https://blog.example/a?b=1&c=2', modifiedAt: new Date('2026-03-01T08:00:00Z') };
  expect(sitemap([page])).toContain(
    '<url><loc>https://blog.example/a?b=1&amp;c=2</loc><lastmod>2026-03-01T08:00:00.000Z</lastmod></url>',
  );
  expect(sitemapIndex([{ url: page.url }])).toContain(
    '<sitemap><loc>https://blog.example/a?b=1&amp;c=2</loc></sitemap>',
  );
});

describe('whatever a title contains', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 200 });

  test('the feeds stay well-formed and say it', () => {
    fc.assert(
      fc.property(anyText, title => {
        const entries = [anEntry({ title, html: title, tags: [title] })];
        for (const feed of [rssFeed(blog, entries, 'x'), atomFeed(blog, entries, 'x')]) {
          expect(outsideTags(feed)).not.toMatch(/[<>]/);
          expect(feed).not.toMatch(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u);
          expect(feed.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('what is escaped reads back the same, without what XML cannot say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), text => {
        const { document } = parseHTML(`<p title="${escapeXml(text)}"></p>`);
        expect(document.querySelector('p')?.getAttribute('title')).toBe(text.replace(/[^\P{Cc}\t\n\r]/gu, ''));
      }),
    );
  });
});

/** What remains when every tag is taken away; a broken tag would leave a bracket behind. */
function outsideTags(xml: string): string {
  return xml.replace(/<\?xml [^<>]*\?>/, '').replace(/<\/?[a-z][\w:]*(?: [\w:]+="[^"<>]*")*\/?>/gi, '');
}
