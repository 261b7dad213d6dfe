import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { decodeText } from '#lib/net/charset.ts';
import { fetchForeign } from '#lib/net/fetch-foreign.ts';
import { aServer } from '#lib/net/testing/local-server.ts';
import { bringInAddress } from './bring-in-address.ts';
import { extractArticle } from './extraction/extract.ts';
import { sourceById } from './testing/source-by-id.ts';

const dataDir = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule('node:fs');
  const folder = mkdtempSync(`${process.getBuiltinModule('node:os').tmpdir()}/quellwerk-pages-`);
  process.env.DATA_DIR = folder;
  return folder;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
setUpTestDatabase();
beforeEach(async () => {
  await database().source.deleteMany();
  await database().outboundRequest.deleteMany();
});

const pages = path.resolve(import.meta.dirname, '../../../shared/corpora/extraction');
const corpusPresent = existsSync(pages);
if (!corpusPresent) process.emitWarning(`intake of published pages is not tested: ${pages} is absent`);

interface Page {
  status?: number;
  type?: string;
  body: string | Buffer;
}

/** A site with these pages, and how to reach it. */
async function aSite(files: Record<string, Page | ((base: string) => Page)>) {
  const asked: string[] = [];
  const { url, allow } = await aServer((request, response) => {
    const name = request.url?.split('?')[0] ?? '';
    asked.push(name);
    const found = files[name];
    const page = typeof found === 'function' ? found(url) : found;
    const { status = 200, type = 'text/html; charset=utf-8', body } = page ?? { status: 404, body: '' };
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  return {
    url,
    asked,
    reach: { fetch: (address: string | URL, options = {}) => fetchForeign(address, { ...options, allow }) },
  };
}

const prose =
  'Ein Moor wächst in einem Jahr etwa einen Millimeter, und in jedem dieser Millimeter steckt Wasser, das sonst ' +
  'abflösse. Wer es trockenlegt, verliert beides: den Boden und das Wasser darin. ';
const article = (head = '') =>
  `<!doctype html><html lang="de"><head><title>Wie Moore wachsen</title>
   <meta name="author" content="Ida Brandt"><meta property="og:site_name" content="Torfblatt">
   <meta property="article:published_time" content="2026-03-04T08:00:00+01:00">${head}</head>
   <body><article><h1>Wie Moore wachsen</h1>${`<p>${prose.repeat(3)}</p>`.repeat(4)}</article></body></html>`;

describe('a web page', () => {
  it('becomes a source with its article as numbered passages, and its picture', async () => {
    const picture = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#163' } })
      .png()
      .toBuffer();
    const { url, reach } = await aSite({
      '/moor': {
        body: article(
          '<meta property="og:image" content="/moor.png"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
        ),
      },
      '/moor.png': { type: 'image/png', body: picture },
    });
    const { sourceId, ...answer } = await bringInAddress(systemActor, { url: `${url}/moor` }, reach);
    expect(answer).toEqual({ title: 'Wie Moore wachsen', isNew: true, textUsed: true });
    const source = await sourceById(sourceId);
    expect(source).toMatchObject({
      identity: `url:${url}/moor`,
      kind: 'article',
      url: `${url}/moor`,
      author: 'Ida Brandt',
      publisher: 'Torfblatt',
      language: 'de',
      publishedAt: new Date('2026-03-04T07:00:00Z'),
      rights: 'licence',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      captionFailure: null,
      thumbnail: { width: 80, height: 60 },
    });
    expect(source?.wordCount).toBeGreaterThan(300);
    expect(source?.passages.map(({ ordinal }) => ordinal)).toEqual(source?.passages.map((_, index) => index + 1));
  });

  it('is recognised by the address it claims for itself, and under a visitor’s parameters', async () => {
    const { url, reach, asked } = await aSite({
      '/moor': base => ({ body: article(`<link rel="canonical" href="${base}/moor">`) }),
      '/moor/amp': base => ({ body: article(`<link rel="canonical" href="${base}/moor">`) }),
    });
    const first = await bringInAddress(systemActor, { url: `${url}/moor/amp` }, reach);
    for (const other of ['/moor', '/moor/', '/moor?utm_source=brief', '/moor#ende']) {
      const again = await bringInAddress(systemActor, { url: url + other }, reach);
      expect(again).toMatchObject({ sourceId: first.sourceId, isNew: false });
    }
    expect(asked).toEqual(['/moor/amp']);
    expect(await bringInAddress(systemActor, { url: `${url}/moor/amp` }, reach)).toMatchObject({ isNew: false });
    expect(await database().source.count()).toBe(1);
  });

  it('brought in by several at once, under several addresses, is one source', async () => {
    const body = (base: string) => ({ body: article(`<link rel="canonical" href="${base}/moor">`) });
    const { url, reach } = await aSite({ '/moor': body, '/moor/amp': body, '/druck/moor': body });
    const answers = await Promise.all(
      ['/moor', '/moor/amp', '/druck/moor', '/moor?utm_medium=mail', '/moor/amp'].map(path =>
        bringInAddress(systemActor, { url: url + path }, reach),
      ),
    );
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await database().source.count()).toBe(1);
    const passages = await database().passage.count();
    expect((await sourceById(answers[0]!.sourceId))?.passages).toHaveLength(passages);
  });

  it('may be plain text', async () => {
    const { url, reach } = await aSite({
      '/notiz.txt': { type: 'text/plain', body: `# Moornotiz\n\n${prose.repeat(3)}` },
    });
    const { sourceId } = await bringInAddress(systemActor, { url: `${url}/notiz.txt` }, reach);
    expect(await sourceById(sourceId)).toMatchObject({
      kind: 'article',
      title: 'Moornotiz',
      publisher: '127.0.0.1',
      language: 'de',
      url: `${url}/notiz.txt`,
    });
  });

  it.each<[string, Page, string]>([
    ['has no article', { body: '<title>Anmeldung</title><form></form>' }, 'extraction.empty'],
    ['is behind a paywall', { status: 402, body: '' }, 'net.http'],
    ['is a picture', { type: 'image/png', body: 'x' }, 'net.contentType'],
    ['is a broken PDF', { type: 'application/pdf', body: '%PDF-1.7' }, 'file.damaged'],
  ])('that %s is refused, and nothing is stored', async (_what, page, code) => {
    const { url, reach } = await aSite({ '/moor': page });
    await expect(bringInAddress(systemActor, { url: `${url}/moor` }, reach)).rejects.toMatchObject({ code });
    expect(await database().source.count()).toBe(0);
    expect(await database().outboundRequest.findMany()).toMatchObject([
      { kind: 'fetch', purpose: 'article', outcome: code.startsWith('net.') ? code : 'ok' },
    ]);
  });

  it('in one’s own network is not fetched', async () => {
    const { url } = await aSite({ '/moor': { body: article() } });
    await expect(bringInAddress(systemActor, { url: `${url}/moor` })).rejects.toMatchObject({
      code: 'net.blockedAddress',
    });
  });

  it('with claims no calendar and no database can hold is stored all the same', async () => {
    const { url, reach } = await aSite({
      '/moor': {
        body: article(
          '<meta name="description" content="a&#0;b\ud800"><meta property="og:title" content="Wie&#1; Moore&#0; wachsen">',
        ).replace('2026-03-04T08:00:00+01:00', '275760-09-13T00:00:00Z'),
      },
    });
    const { sourceId } = await bringInAddress(systemActor, { url: `${url}/moor` }, reach);
    expect((await sourceById(sourceId))?.publishedAt).toBeNull();
  });
});

describe.runIf(corpusPresent)('25 published pages', () => {
  it('come through intake with all the text that extraction finds, in order', async () => {
    const names = readdirSync(pages);
    const sourceOf = (name: string) => readFileSync(path.join(pages, name, 'source.html'));
    const { url, reach } = await aSite(
      Object.fromEntries(names.map(name => [`/${name}/page.html`, { type: 'text/html', body: sourceOf(name) }])),
    );
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const name of names) {
      const address = `${url}/${name}/page.html`;
      const { sourceId } = await bringInAddress(
        systemActor,
        { url: address },
        { ...reach, fetch: onlyFrom(url, reach.fetch) },
      );
      const source = await sourceById(sourceId);
      const expected = extractArticle(decodeText(sourceOf(name)), { url: address });
      expect(source?.title, name).toBe(words(expected.title).slice(0, 500));
      expect(source?.language, name).toBe(expected.language ?? null);
      const stored = words(source?.passages.map(({ text }) => text).join(' ') ?? '');
      for (const { type, text } of expected.blocks)
        if (type !== 'heading') expect(stored, name).toContain(words(text).slice(0, 80));
    }
    expect(await database().source.count()).toBe(names.length);
  });
});

/** Pictures of the pages' own hosts are out of reach, as they are for a blog without a network. */
function onlyFrom(base: string, reach: typeof fetchForeign): typeof fetchForeign {
  return async (address, options) =>
    await reach(String(address).startsWith(base) ? address : 'http://127.0.0.1:1/', options);
}
