import { rmSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { fetchForeign } from '#lib/net/fetch-foreign.ts';
import { askAgain } from './ask-again.ts';
import { bringInAddress } from './bring-in-address.ts';
import {
  aYoutube,
  bareWatchPage,
  captions,
  oembed,
  player,
  type Reply,
  recorded,
  watchPage,
  type YoutubeAnswers,
  youtubeCorpusPresent,
} from './testing/recorded-youtube.ts';
import { sourceById } from './testing/source-by-id.ts';

const dataDir = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule('node:fs');
  const folder = mkdtempSync(`${process.getBuiltinModule('node:os').tmpdir()}/quellwerk-videos-`);
  process.env.DATA_DIR = folder;
  return folder;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
setUpTestDatabase();
beforeEach(async () => {
  await database().source.deleteMany();
  await database().outboundRequest.deleteMany();
  await database().auditEvent.deleteMany();
});

async function youtube(answers: YoutubeAnswers) {
  const { requests, fetch, baseUrl } = await aYoutube(answers);
  return { requests, reach: { fetch, youtubeBaseUrl: baseUrl } };
}

const picture: Reply = () => ({ type: 'image/jpeg', body: jpeg });
const jpeg = await sharp({ create: { width: 480, height: 270, channels: 3, background: '#247' } })
  .jpeg()
  .toBuffer();
const all: YoutubeAnswers = { watch: watchPage, player: player('youtube.innertube.json'), captions, picture };
/** What stands for a title where nobody tells one */
const untitled = 'youtube.com/watch?v=abcdefghijk';
const url = 'https://youtu.be/GJLlxj_dtq8';

const requestsMade = async () =>
  (await database().outboundRequest.findMany({ orderBy: { id: 'asc' } })).map(row => [row.purpose, row.outcome]);

describe.runIf(youtubeCorpusPresent)('a YouTube video', () => {
  it('becomes a source with everything that is known of it, its captions as passages with seconds', async () => {
    const { reach } = await youtube(all);
    const answer = await bringInAddress(systemActor, { url }, reach);
    expect(answer).toEqual({
      sourceId: expect.any(String),
      title: 'Surface Go Review - It’s Awesome',
      isNew: true,
      textUsed: true,
    });
    const source = await sourceById(answer.sourceId);
    expect(source).toMatchObject({
      identity: 'youtube:GJLlxj_dtq8',
      kind: 'youtube',
      url: 'https://www.youtube.com/watch?v=GJLlxj_dtq8',
      author: 'Dave2D',
      authorUrl: 'https://www.youtube.com/@Dave2D',
      publisher: 'YouTube',
      language: 'en',
      publishedAt: new Date('2018-08-02T06:00:08-07:00'),
      durationSeconds: 316,
      wordCount: 20,
      captionKind: 'manual',
      captionFailure: null,
      fetchedAt: expect.any(Date),
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      thumbnail: { url: expect.stringMatching(/^\/media\/[0-9a-f]{64}\.jpg$/), width: 480, height: 270 },
    });
    expect(source?.passages).toMatchObject([
      { ordinal: 1, startSeconds: 0, endSeconds: 8.939, text: expect.stringMatching(/^Hey, this is just a test/) },
    ]);
    expect(await database().auditEvent.findMany()).toMatchObject([
      { action: 'source.create', subject: answer.sourceId, details: { kind: 'youtube' } },
    ]);
  });

  it('leaves a trace of each request, with purpose, outcome and host', async () => {
    const { reach } = await youtube({ ...all, picture: () => ({ status: 404, body: '' }) });
    await bringInAddress(systemActor, { url }, reach);
    expect(await requestsMade()).toEqual([
      ['youtube', 'ok'],
      ['youtube', 'ok'],
      ['captions', 'ok'],
      ['thumbnail', 'net.http'],
    ]);
    const [first] = await database().outboundRequest.findMany();
    expect(first).toMatchObject({ kind: 'fetch', host: new URL(reach.youtubeBaseUrl).host });
  });

  it.each<[string, Reply]>([
    ['is missing', () => ({ status: 404, body: '' })],
    ['is no picture', () => ({ body: '<p>' })],
    ['is broken', () => ({ type: 'image/jpeg', body: jpeg.subarray(0, 300) })],
    ['is of a kind that is not stored', () => ({ type: 'image/svg+xml', body: '<svg/>' })],
  ])('is brought in all the same where its thumbnail %s', async (_what, reply) => {
    const { reach } = await youtube({ ...all, picture: reply });
    const { sourceId, isNew } = await bringInAddress(systemActor, { url }, reach);
    expect(isNew).toBe(true);
    expect((await sourceById(sourceId))?.thumbnail).toBeNull();
  });

  it('is recognised under any of its addresses, without asking again', async () => {
    const { reach, requests } = await youtube(all);
    const first = await bringInAddress(systemActor, { url }, reach);
    const asked = requests.length;
    for (const other of [
      'https://www.youtube.com/watch?v=GJLlxj_dtq8&list=PL1&index=3',
      'm.youtube.com/shorts/GJLlxj_dtq8',
    ]) {
      const again = await bringInAddress(systemActor, { url: other }, reach);
      expect(again).toEqual({ ...first, isNew: false, textUsed: false });
    }
    expect(requests).toHaveLength(asked);
  });

  it('brought in by many at once is one source with one set of passages', async () => {
    const { reach } = await youtube(all);
    const answers = await Promise.all(Array.from({ length: 8 }, () => bringInAddress(systemActor, { url }, reach)));
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(answers.map(({ sourceId }) => sourceId)).size).toBe(1);
    expect(await database().source.count()).toBe(1);
    expect(await database().passage.count()).toBe(1);
    expect(await database().auditEvent.count()).toBe(1);
  });

  it.each<[string, YoutubeAnswers, string, string]>([
    ['blocked', { player: player('youtube_request_blocked.innertube.json'), oembed }, 'blocked', 'A title from oEmbed'],
    ['unavailable', { player: player('youtube_video_unavailable.innertube.json') }, 'unavailable', untitled],
    ['unplayable', { player: player('youtube_unplayable.innertube.json') }, 'unavailable', untitled],
    ['age', { player: player('youtube_age_restricted.innertube.json') }, 'ageRestricted', 'Njp5uhTorCo'],
    ['disabled', { player: player('youtube_transcripts_disabled.innertube.json') }, 'captionsDisabled', 'dsMFmonKDD4'],
    ['disabled', { player: player('youtube_transcripts_disabled2.innertube.json') }, 'captionsDisabled', 'Fjg5lYqvzUs'],
    ['token', { player: player('youtube_po_token_required.innertube.json'), captions }, 'tokenRequired', 'GJLlxj_dtq8'],
    [
      'consent',
      { watch: () => ({ body: recorded('youtube_consent_page.html') }), oembed },
      'consent',
      'A title from oEmbed',
    ],
    [
      'consent without end',
      { watch: () => ({ body: recorded('youtube_consent_page_invalid.html') }) },
      'consent',
      untitled,
    ],
    [
      'too many requests',
      { watch: () => ({ status: 429, body: recorded('youtube_too_many_requests.html') }) },
      'tooManyRequests',
      untitled,
    ],
  ])('that gives no captions is kept with the reason: %s', async (_what, answers, failure, titleOrId) => {
    const { reach } = await youtube({ watch: bareWatchPage, ...answers });
    const videoId = /^[\w-]{11}$/.test(titleOrId) ? titleOrId : 'abcdefghijk';
    const answer = await bringInAddress(systemActor, { url: `https://youtu.be/${videoId}` }, reach);
    expect(answer).toMatchObject({ isNew: true, textUsed: false, captionFailure: `youtube.${failure}` });
    const source = await sourceById(answer.sourceId);
    expect(source).toMatchObject({
      identity: `youtube:${videoId}`,
      captionFailure: `youtube.${failure}`,
      captionKind: null,
      wordCount: 0,
      contentHash: null,
      passages: [],
    });
    if (titleOrId !== videoId) expect(source?.title).toBe(titleOrId);
    else expect(source?.title).not.toMatch(/youtube\.com/);
  });

  it('of which other players’ answers are recorded is read from each of them', async () => {
    for (const [name, videoId] of [
      ['youtube_altered_user_agent.innertube.json', 'GJLlxj_dtq8'],
      ['youtube_ww1_nl_en.innertube.json', 'F1xioXWb8CY'],
    ] as const) {
      const { reach } = await youtube({ watch: bareWatchPage, player: player(name), captions });
      const answer = await bringInAddress(systemActor, { url: `https://youtu.be/${videoId}` }, reach);
      expect(answer).toMatchObject({ isNew: true, textUsed: true });
      expect(await sourceById(answer.sourceId)).toMatchObject({ language: 'en', captionKind: 'manual' });
    }
  });

  it('is asked again later, and what was refused then is filled in; what the owner entered stays', async () => {
    const refusing = await youtube({ watch: () => ({ status: 429, body: '' }) });
    const { sourceId: id } = await bringInAddress(systemActor, { url }, refusing.reach);
    expect(await askAgain(systemActor, { id }, refusing.reach)).toEqual({ captionFailure: 'youtube.tooManyRequests' });
    await database().source.update({ where: { id }, data: { author: 'Von Hand' } });
    const { reach } = await youtube(all);
    expect(await askAgain(systemActor, { id }, reach)).toEqual({ captionFailure: null });
    const source = await sourceById(id);
    expect(source).toMatchObject({
      title: 'Surface Go Review - It’s Awesome',
      author: 'Von Hand',
      language: 'en',
      captionKind: 'manual',
      captionFailure: null,
      wordCount: 20,
    });
    expect(source?.passages).toHaveLength(1);
    expect(source?.thumbnail).not.toBeNull();
    expect(await askAgain(systemActor, { id }, reach)).toEqual({ captionFailure: null });
    expect(await database().passage.count()).toBe(1);
  });

  it('is not kept where YouTube cannot be reached at all', async () => {
    const reach = {
      youtubeBaseUrl: 'http://127.0.0.1:1',
      fetch: (address: string | URL) => fetchForeign(address, { allow: ['127.0.0.1:1'] }),
    };
    await expect(bringInAddress(systemActor, { url }, reach)).rejects.toMatchObject({ code: 'net.connection' });
    expect(await database().source.count()).toBe(0);
    expect(await requestsMade()).toEqual([['youtube', 'net.connection']]);
  });

  it('whose intake is cancelled leaves nothing behind but the record of what was asked', async () => {
    const stop = new AbortController();
    const { reach } = await youtube({
      ...all,
      player: async () => {
        stop.abort();
        return await new Promise<never>(() => {});
      },
    });
    const intake = bringInAddress(systemActor, { url }, { ...reach, signal: stop.signal });
    await expect(intake).rejects.toMatchObject({ code: 'source.cancelled' });
    expect(await database().source.count()).toBe(0);
    expect(await requestsMade()).toEqual([
      ['youtube', 'ok'],
      ['youtube', 'source.cancelled'],
    ]);
  });
});
