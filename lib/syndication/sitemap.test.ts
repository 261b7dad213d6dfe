import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';
import { findInXml, isWellFormed } from './testing/xml.ts';

// For its XML parser only.
setUpTestDatabase();

const page = { url: 'https://blog.example/a?b=1&c=2', modifiedAt: new Date('2026-03-01T08:00:00Z') };

test('a sitemap names pages and when they changed', async () => {
  const xml = sitemap([page, { url: 'https://blog.example/' }]);
  expect(await findInXml(xml, '/s:urlset/s:url/s:loc/text()')).toEqual([page.url, 'https://blog.example/']);
  expect(await findInXml(xml, '/s:urlset/s:url/s:lastmod/text()')).toEqual(['2026-03-01T08:00:00.000Z']);
});

test('an index names sitemaps', async () => {
  expect(await findInXml(sitemapIndex([page]), '/s:sitemapindex/s:sitemap/s:loc/text()')).toEqual([page.url]);
});

test('a sitemap is XML whatever the addresses are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async urls => {
      expect(await isWellFormed(sitemap(urls.map(url => ({ url }))))).toBe(true);
    }),
  );
});
