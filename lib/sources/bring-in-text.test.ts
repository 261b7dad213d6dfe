import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { fetchForeign } from '#lib/net/fetch-foreign.ts';
import { aServer } from '#lib/net/testing/local-server.ts';
import { bringIn } from './bring-in.ts';
import { bringInAddress } from './bring-in-address.ts';
import { SOURCE_LIMITS } from './limits.ts';
import { intakeSchema } from './schema.ts';
import { aYoutube, bareWatchPage, captions, oembed, player, youtubeCorpusPresent } from './testing/recorded-youtube.ts';
import { sourceById } from './testing/source-by-id.ts';

const dataDir = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule('node:fs');
  const folder = mkdtempSync(`${process.getBuiltinModule('node:os').tmpdir()}/quellwerk-texts-`);
  process.env.DATA_DIR = folder;
  return folder;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
setUpTestDatabase();
beforeEach(async () => {
  await database().source.deleteMany();
});

const nowhere = { fetch: (address: string | URL) => fetchForeign(address, { allow: ['127.0.0.1:1'] }) };

/** What the form sends, through its schema. */
async function sent(values: Record<string, unknown>, reach = nowhere as Parameters<typeof bringIn>[2]) {
  return await bringIn(systemActor, await intakeSchema.parseAsync(values), reach);
}

const german =
  'Ein Moor wächst in einem Jahr etwa einen Millimeter. In jedem dieser Millimeter steckt Wasser, das sonst abflösse.\n\n' +
  'Wer es trockenlegt, verliert beides: den Boden und das Wasser darin. Nach wenigen Jahren sackt das Land ab.';
const vtt = (words: string) => `WEBVTT

00:00.000 --> 00:04.000
${words}

00:04.000 --> 00:59.500
Es bleibt feucht, auch wenn es lange nicht regnet.
`;
const upload = (content: string | Uint8Array, name: string) => new File([content as BlobPart], name);

describe('a pasted text', () => {
  it('becomes a source with detected language, and what was said about it', async () => {
    const { sourceId } = await sent({
      way: 'text',
      text: german,
      title: ' Moore und Wasser ',
      author: 'Ida Brandt',
      publisher: 'Torfblatt',
      publishedAt: '2026-03-04',
      url: '',
      language: '',
    });
    expect(await sourceById(sourceId)).toMatchObject({
      kind: 'text',
      identity: expect.stringMatching(/^text:[0-9a-f]{64}$/),
      url: null,
      title: 'Moore und Wasser',
      author: 'Ida Brandt',
      publisher: 'Torfblatt',
      language: 'de',
      publishedAt: new Date('2026-03-04T12:00:00Z'),
      wordCount: 36,
      captionKind: null,
      passages: [{ ordinal: 1, charStart: 0 }, { ordinal: 2 }],
    });
  });

  it('without a title is called by its heading or its first words', async () => {
    const heading = await sent({ way: 'text', text: `# Vom Moor\n\n${german}` });
    const sentence = await sent({ way: 'text', text: german });
    const words = await sent({ way: 'text', text: 'wort '.repeat(100) });
    expect([heading.title, sentence.title]).toEqual([
      'Vom Moor',
      'Ein Moor wächst in einem Jahr etwa einen Millimeter',
    ]);
    expect(words.title).toMatch(/^(wort ){10,18}…$/);
  });

  it('is recognised with other line breaks and spaces', async () => {
    const first = await sent({ way: 'text', text: german });
    const again = await sent({ way: 'text', text: `  ${german.replaceAll('\n\n', '\r\n\r\n')}\n` });
    expect(again).toEqual({ sourceId: first.sourceId, title: first.title, isNew: false, textUsed: false });
  });

  it('that was copied with its times keeps them', async () => {
    const { sourceId } = await sent({
      way: 'text',
      text: '0:00\nGuten Abend und willkommen.\n0:12\nHeute geht es um Moore.\n0:30\nDanke.',
    });
    expect((await sourceById(sourceId))?.passages[0]).toMatchObject({ startSeconds: 0 });
  });

  it('with the address of a page that tells nothing is the original at that address', async () => {
    const { sourceId } = await sent({ way: 'text', text: german, url: 'http://127.0.0.1:1/moor?utm_source=x' });
    expect(await sourceById(sourceId)).toMatchObject({
      kind: 'article',
      identity: 'url:http://127.0.0.1:1/moor',
      publisher: '127.0.0.1',
      title: 'Ein Moor wächst in einem Jahr etwa einen Millimeter',
    });
    const again = await sent({ way: 'text', text: `${german} Noch ein Satz.`, url: 'http://127.0.0.1:1/moor' });
    expect(again).toMatchObject({ sourceId, isNew: false, textUsed: false });
  });

  it('from behind a paywall gets author, date and title from the page', async () => {
    const { url, allow } = await aServer((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          '<html lang="en"><title>Bogs - The Peat Post</title><meta name="author" content="Ida Brandt"><p>Subscribe.',
        ),
    );
    const reach = { fetch: (address: string | URL, options = {}) => fetchForeign(address, { ...options, allow }) };
    const { sourceId } = await sent({ way: 'text', text: german, url: `${url}/bogs`, publisher: 'Von Hand' }, reach);
    const source = await sourceById(sourceId);
    expect(source).toMatchObject({ author: 'Ida Brandt', publisher: 'Von Hand', language: 'de', url: `${url}/bogs` });
    expect(source?.title).toMatch(/^Bogs/);
    expect(source?.passages.map(({ text }) => text).join(' ')).not.toContain('Subscribe');
  });

  it.each([
    ['nothing', { way: 'text', text: ' \n ' }, 'text'],
    ['too much', { way: 'text', text: 'x'.repeat(SOURCE_LIMITS.characters + 1) }, 'text'],
    ['an impossible day', { way: 'text', text: german, publishedAt: '2026-02-30' }, 'publishedAt'],
    ['no file', { way: 'file', file: new File([], '') }, 'file'],
    ['no address', { way: 'address', url: '  ' }, 'url'],
  ])('is checked at the door: %s', async (_what, values, field) => {
    const { error } = await intakeSchema.safeParseAsync(values);
    expect(error?.issues[0]?.path).toEqual([field]);
  });

  it('of whatever characters is stored, or refused in a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), async text => {
        const parsed = await intakeSchema.safeParseAsync({ way: 'text', text, title: text });
        if (!parsed.success) return;
        const code = await bringIn(systemActor, parsed.data, nowhere).then(
          () => undefined,
          error => error.code,
        );
        expect(code === undefined || /^(captions|source)\./.test(code)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an uploaded transcript', () => {
  it.each([
    ['vtt', vtt('Ein Moor speichert mehr Wasser als ein See derselben Größe.')],
    ['srt', '1\n00:00:00,000 --> 00:00:59,500\nEin Moor speichert mehr Wasser als ein See derselben Größe.\n'],
  ])('with times gives passages with seconds, and a length: .%s', async (ending, content) => {
    const { sourceId } = await sent({ way: 'file', file: upload(content, `Vortrag über Moore.de.${ending}`) });
    expect(await sourceById(sourceId)).toMatchObject({
      kind: 'file',
      identity: expect.stringMatching(/^file:/),
      title: 'Vortrag über Moore',
      language: 'de',
      durationSeconds: 60,
      captionKind: 'uploaded',
      passages: [{ startSeconds: 0, endSeconds: 59.5 }],
    });
  });

  it('as plain text gives passages without', async () => {
    const { sourceId } = await sent({ way: 'file', file: upload(german, 'moor.txt'), title: 'Moor' });
    expect(await sourceById(sourceId)).toMatchObject({
      title: 'Moor',
      durationSeconds: null,
      passages: [{ startSeconds: null }, {}],
    });
  });

  it('for a page belongs to that address', async () => {
    const file = upload(vtt('Guten Abend.'), 'folge-12.vtt');
    const { sourceId } = await sent({ way: 'file', file, url: 'http://127.0.0.1:1/folge/12' });
    expect(await sourceById(sourceId)).toMatchObject({
      kind: 'file',
      url: 'http://127.0.0.1:1/folge/12',
      title: 'folge-12',
      captionKind: 'uploaded',
    });
  });

  it('of the largest size is taken, however many pieces it is in', async () => {
    const stamp = (half: number) => new Date(half * 500).toISOString().slice(11, 23).replace('.', ',');
    const cues = Array.from({ length: 150_000 }, (_, half) => `${stamp(half)} --> ${stamp(half + 1)}\nw${half}\n`);
    const { sourceId } = await sent({ way: 'file', file: upload(cues.join('\n'), 'tag.srt') });
    const source = await sourceById(sourceId);
    expect(source).toMatchObject({ durationSeconds: 75_000, wordCount: 150_000 });
    expect(source?.passages.length).toBeGreaterThan(1000);
  });

  it('that cannot be read says so', async () => {
    const file = upload(
      Uint8Array.from({ length: 400 }, (_, index) => index % 7),
      'ton.vtt',
    );
    await expect(sent({ way: 'file', file })).rejects.toMatchObject({ code: 'captions.unreadable' });
  });

  it('for a video that YouTube tells nothing about is kept under its address', async () => {
    const reach = { ...nowhere, youtubeBaseUrl: 'http://127.0.0.1:1' };
    const answer = await sent(
      { way: 'file', file: upload(vtt('Guten Abend.'), 'x.vtt'), url: 'youtu.be/abcdefghijk', author: 'Kanal' },
      reach,
    );
    expect(answer).toMatchObject({ isNew: true, textUsed: true });
    expect(await sourceById(answer.sourceId)).toMatchObject({
      kind: 'youtube',
      title: 'youtube.com/watch?v=abcdefghijk',
      author: 'Kanal',
      publisher: 'YouTube',
      captionKind: 'uploaded',
      captionFailure: null,
    });
  });

  describe.runIf(youtubeCorpusPresent)('for a YouTube video', () => {
    const refused = { watch: bareWatchPage, player: player('youtube_request_blocked.innertube.json'), oembed };

    it('that gave no captions becomes its text', async () => {
      const { fetch, baseUrl } = await aYoutube(refused);
      const reach = { fetch, youtubeBaseUrl: baseUrl };
      const known = await bringInAddress(systemActor, { url: 'https://youtu.be/abcdefghijk' }, reach);
      expect(known.captionFailure).toBe('youtube.blocked');
      const file = upload(vtt('Ein Moor speichert mehr Wasser als ein See derselben Größe.'), 'x.vtt');
      const answer = await sent({ way: 'file', file, url: 'https://www.youtube.com/watch?v=abcdefghijk' }, reach);
      expect(answer).toEqual({ sourceId: known.sourceId, title: 'A title from oEmbed', isNew: false, textUsed: true });
      expect(await sourceById(known.sourceId)).toMatchObject({
        captionFailure: null,
        captionKind: 'uploaded',
        language: 'de',
        passages: [{ startSeconds: 0 }],
      });
    });

    it('not known yet is asked for its title; the upload counts, not YouTube’s captions', async () => {
      const answers = { watch: bareWatchPage, player: player('youtube.innertube.json'), captions };
      const { fetch, baseUrl } = await aYoutube(answers);
      const file = upload(vtt('Ein Moor speichert mehr Wasser als ein See derselben Größe.'), 'x.vtt');
      const { sourceId } = await sent(
        { way: 'file', file, url: 'youtu.be/GJLlxj_dtq8' },
        { fetch, youtubeBaseUrl: baseUrl },
      );
      const source = await sourceById(sourceId);
      expect(source).toMatchObject({
        title: 'Surface Go Review - It’s Awesome',
        author: 'Dave2D',
        language: 'de',
        durationSeconds: 316,
        captionKind: 'uploaded',
      });
      expect(source?.passages[0]?.text).toMatch(/^Ein Moor/);
    });

    it('that has its text keeps it', async () => {
      const { fetch, baseUrl } = await aYoutube({
        watch: bareWatchPage,
        player: player('youtube.innertube.json'),
        captions,
      });
      const reach = { fetch, youtubeBaseUrl: baseUrl };
      const { sourceId } = await bringInAddress(systemActor, { url: 'youtu.be/GJLlxj_dtq8' }, reach);
      const answer = await sent(
        { way: 'file', file: upload(vtt('Anderes.'), 'x.vtt'), url: 'youtu.be/GJLlxj_dtq8' },
        reach,
      );
      expect(answer).toMatchObject({ sourceId, isNew: false, textUsed: false });
      expect((await sourceById(sourceId))?.passages[0]?.text).toMatch(/^Hey/);
    });
  });
});
