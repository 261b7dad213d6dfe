import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import type { FeedEntry } from '#lib/posts/published/feed-entries.ts';
import { atomFeed } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';
import { findInXml, isWellFormed } from './testing/xml.ts';

// For its XML parser only.
setUpTestDatabase();

const anEntry = (changes: Partial<FeedEntry> = {}): FeedEntry => ({
  id: '0190a1b2-0000-7000-8000-000000000001',
  url: 'https://blog.example/das-moor',
  title: 'Das Moor <hält> Wasser & mehr',
  language: 'de',
  author: 'Rita & Söhne',
  excerpt: 'Wie ein Moor Wasser speichert.',
  html: '<p>Ein „Moor“ &amp; sein Wasser</p>',
  publishedAt: new Date('2026-03-01T08:00:00Z'),
  modifiedAt: new Date('2026-03-02T09:30:00Z'),
  tags: ['Natur', 'Wasser & Erde'],
  originals: ['https://example.org/bog?a=1&b=2'],
  ...changes,
});

const aFeed = (...entries: FeedEntry[]): Feed => ({
  title: 'Funde & Fäden',
  description: '',
  language: 'de',
  pageUrl: 'https://blog.example/',
  selfUrl: 'https://blog.example/feed',
  entries,
});

describe('RSS', () => {
  const feed = rssFeed(aFeed(anEntry()));

  test('carries the full text, escaped once', async () => {
    expect(await findInXml(feed, '/rss/channel/item/content:encoded/text()')).toEqual([anEntry().html]);
    expect(await findInXml(feed, '/rss/channel/item/title/text()')).toEqual(['Das Moor <hält> Wasser & mehr']);
  });

  test('names itself, its language, its page and when it changed', async () => {
    expect(await findInXml(feed, '/rss/channel/atom:link[@rel="self"]/@href')).toEqual(['https://blog.example/feed']);
    expect(await findInXml(feed, '/rss/channel/link/text()')).toEqual(['https://blog.example/']);
    expect(await findInXml(feed, '/rss/channel/language/text()')).toEqual(['de']);
    expect(await findInXml(feed, '/rss/channel/lastBuildDate/text()')).toEqual(['Mon, 02 Mar 2026 09:30:00 GMT']);
  });

  test('identifies an article by its id, which outlives its address', async () => {
    expect(await findInXml(feed, '//item/guid[@isPermaLink="false"]/text()')).toEqual([
      'urn:uuid:0190a1b2-0000-7000-8000-000000000001',
    ]);
  });

  test('names author, topics and day', async () => {
    expect(await findInXml(feed, '//item/dc:creator/text()')).toEqual(['Rita & Söhne']);
    expect(await findInXml(feed, '//item/category/text()')).toEqual(['Natur', 'Wasser & Erde']);
    expect(await findInXml(feed, '//item/pubDate/text()')).toEqual(['Sun, 01 Mar 2026 08:00:00 GMT']);
  });

  test('is valid with nothing in it', async () => {
    const empty = rssFeed(aFeed());
    expect(await isWellFormed(empty)).toBe(true);
    expect(await findInXml(empty, '/rss/channel/description/text()')).toEqual(['Funde & Fäden']);
  });
});

describe('Atom', () => {
  const feed = atomFeed(aFeed(anEntry()));

  test('says when each article appeared and when it changed', async () => {
    expect(await findInXml(feed, '/a:feed/a:entry/a:published/text()')).toEqual(['2026-03-01T08:00:00.000Z']);
    expect(await findInXml(feed, '/a:feed/a:updated/text() | //a:entry/a:updated/text()')).toEqual([
      '2026-03-02T09:30:00.000Z',
      '2026-03-02T09:30:00.000Z',
    ]);
  });

  test('carries the full text in its language and leads to the original', async () => {
    expect(await findInXml(feed, '//a:entry/a:content[@type="html"][@xml:lang="de"]/text()')).toEqual([anEntry().html]);
    expect(await findInXml(feed, '//a:entry/a:link[@rel="via"]/@href')).toEqual(['https://example.org/bog?a=1&b=2']);
    expect(await findInXml(feed, '//a:entry/a:author/a:name/text()')).toEqual(['Rita & Söhne']);
    expect(await findInXml(feed, '//a:entry/a:category/@term')).toEqual(['Natur', 'Wasser & Erde']);
  });

  test('is valid with nothing in it: it has an id, a date and an author', async () => {
    const empty = atomFeed(aFeed());
    expect(await findInXml(empty, '/a:feed/a:id/text()')).toEqual(['https://blog.example/']);
    expect(await findInXml(empty, '/a:feed/a:updated/text()')).toEqual(['1970-01-01T00:00:00.000Z']);
    expect(await findInXml(empty, '/a:feed/a:author/a:name/text()')).toEqual(['Funde & Fäden']);
  });
});

describe('JSON Feed', () => {
  test('carries what the others carry', () => {
    expect(JSON.parse(jsonFeed(aFeed(anEntry())))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Funde & Fäden',
      home_page_url: 'https://blog.example/',
      feed_url: 'https://blog.example/feed',
      language: 'de',
      items: [
        {
          id: 'urn:uuid:0190a1b2-0000-7000-8000-000000000001',
          url: 'https://blog.example/das-moor',
          external_url: 'https://example.org/bog?a=1&b=2',
          title: 'Das Moor <hält> Wasser & mehr',
          summary: 'Wie ein Moor Wasser speichert.',
          content_html: '<p>Ein „Moor“ &amp; sein Wasser</p>',
          date_published: '2026-03-01T08:00:00.000Z',
          date_modified: '2026-03-02T09:30:00.000Z',
          authors: [{ name: 'Rita & Söhne' }],
          language: 'de',
          tags: ['Natur', 'Wasser & Erde'],
        },
      ],
    });
  });

  test('leaves out what an article does not have', () => {
    const [item] = JSON.parse(jsonFeed(aFeed(anEntry({ author: null, originals: [], excerpt: '' })))).items;
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['authors']));
    expect(item).not.toHaveProperty('external_url');
    expect(item).not.toHaveProperty('summary');
  });
});

describe('whatever an article contains', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 80 });

  test('RSS and Atom are XML', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async text => {
        const entry = anEntry({ title: text, html: text, excerpt: text, author: text, tags: [text] });
        const feed = { ...aFeed(entry), title: text, description: text };
        expect(await isWellFormed(rssFeed(feed))).toBe(true);
        expect(await isWellFormed(atomFeed(feed))).toBe(true);
      }),
    );
  });

  test('a reader gets it back as it was, without what XML cannot say', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async text => {
        const said = text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
        fc.pre(said.trim() !== '');
        const found = await findInXml(rssFeed(aFeed(anEntry({ html: `-${text}-` }))), '//content:encoded/text()');
        // XML 1.0, 2.11: a carriage return that is not escaped reaches the reader as a line feed.
        expect(found).toEqual([`-${said.replace(/\r\n?/g, '\n')}-`]);
      }),
    );
  });
});
