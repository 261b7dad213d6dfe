import { describe, expect, it } from 'vitest';
import { type FetchForeign, fetchForeign } from '#lib/net/fetch-foreign.ts';
import {
  type Answer,
  aYoutube,
  bareWatchPage,
  captions,
  oembed,
  player,
  type Reply,
  recorded,
  watchPage,
  youtubeCorpusPresent,
} from '../testing/recorded-youtube.ts';
import { fetchYoutubeVideo } from './fetch-video.ts';

describe.runIf(youtubeCorpusPresent)('recorded answers of YouTube', () => {
  it('a normal video comes with everything the answers tell', async () => {
    const { requests, ...session } = await aYoutube({
      watch: watchPage,
      player: player('youtube.innertube.json'),
      captions,
    });
    const video = await fetchYoutubeVideo('GJLlxj_dtq8', session);
    expect(video).toMatchObject({
      url: 'https://www.youtube.com/watch?v=GJLlxj_dtq8',
      title: 'Surface Go Review - It’s Awesome',
      channel: 'Dave2D',
      channelUrl: 'https://www.youtube.com/@Dave2D',
      durationSeconds: 316,
      publishedAt: new Date('2018-08-02T06:00:08-07:00'),
      thumbnailUrl: 'https://i.ytimg.com/vi/GJLlxj_dtq8/maxresdefault.jpg',
      language: 'en',
      captionKind: 'manual',
      captionFailure: null,
    });
    expect(video.description).toMatch(/^Dave2D review of the Microsoft Surface Go/);
    expect(video.cues).toEqual([
      { startSeconds: 0, endSeconds: 1.54, text: 'Hey, this is just a test' },
      { startSeconds: 1.54, endSeconds: 5.7, text: 'this is not the original transcript' },
      { startSeconds: 5.7, endSeconds: 8.939, text: 'just something shorter, I made up for testing' },
    ]);
    expect(requests.map(request => request.path.split('?')[0])).toEqual([
      '/watch',
      '/youtubei/v1/player',
      '/api/timedtext',
    ]);
    expect(requests[1]?.path).toContain('key=AIzaSy');
    expect(JSON.parse(requests[1]?.body ?? '')).toMatchObject({
      context: { client: { clientName: 'ANDROID' } },
      videoId: 'GJLlxj_dtq8',
    });
    expect(requests[2]?.path).toMatch(/[?&]lang=en(&|$)/);
    expect(requests[2]?.path).not.toContain('fmt=');
  });

  it('a video with captions by people and by machine gives those by people', async () => {
    const session = await aYoutube({
      watch: bareWatchPage,
      player: player('youtube_ww1_nl_en.innertube.json'),
      captions,
    });
    const video = await fetchYoutubeVideo('F1xioXWb8CY', session);
    expect(video).toMatchObject({
      captionKind: 'manual',
      language: 'en',
      channel: 'The Great War',
      captionFailure: null,
    });
    expect(session.requests.find(request => request.path.startsWith('/api'))?.path).not.toContain('kind=asr');
  });

  it('the answer to another user agent is read as well', async () => {
    const session = await aYoutube({
      watch: bareWatchPage,
      player: player('youtube_altered_user_agent.innertube.json'),
      captions,
    });
    expect(await fetchYoutubeVideo('GJLlxj_dtq8', session)).toMatchObject({ captionFailure: null, language: 'en' });
  });

  it.each([
    ['youtube_request_blocked.innertube.json', 'youtube.blocked'],
    ['youtube_video_unavailable.innertube.json', 'youtube.unavailable'],
    ['youtube_unplayable.innertube.json', 'youtube.unavailable'],
  ])('%s is named %s, and the title comes from oEmbed', async (name, captionFailure) => {
    const session = await aYoutube({ watch: bareWatchPage, player: player(name), oembed });
    expect(await fetchYoutubeVideo('abcdefghijk', session)).toMatchObject({
      captionFailure,
      cues: [],
      language: null,
      title: 'A title from oEmbed',
      channel: 'A channel',
      channelUrl: 'https://www.youtube.com/@channel',
    });
  });

  it.each([
    ['youtube_age_restricted.innertube.json', 'Njp5uhTorCo', 'youtube.ageRestricted', 'Moreno J Remixes'],
    ['youtube_transcripts_disabled.innertube.json', 'dsMFmonKDD4', 'youtube.captionsDisabled', null],
    ['youtube_transcripts_disabled2.innertube.json', 'Fjg5lYqvzUs', 'youtube.captionsDisabled', 'Washington Post'],
    ['youtube_po_token_required.innertube.json', 'GJLlxj_dtq8', 'youtube.tokenRequired', 'Dave2D'],
  ])('%s is named, with what is known of the video', async (name, videoId, captionFailure, channel) => {
    const session = await aYoutube({ watch: bareWatchPage, player: player(name), captions });
    const video = await fetchYoutubeVideo(videoId, session);
    expect(video).toMatchObject({ captionFailure, cues: [], channelUrl: expect.stringContaining('/channel/UC') });
    expect(video.title).not.toBeNull();
    if (channel) expect(video.channel).toBe(channel);
    expect(session.requests.some(request => request.path.startsWith('/api/timedtext'))).toBe(false);
    expect(session.requests.some(request => request.path.startsWith('/oembed'))).toBe(false);
  });

  it('a blocked player still leaves what the watch page tells', async () => {
    const session = await aYoutube({ watch: watchPage, player: player('youtube_request_blocked.innertube.json') });
    expect(await fetchYoutubeVideo('GJLlxj_dtq8', session)).toMatchObject({
      captionFailure: 'youtube.blocked',
      title: 'Surface Go Review - It’s Awesome',
      publishedAt: new Date('2018-08-02T06:00:08-07:00'),
    });
  });

  it('consent is given with a cookie, which is kept', async () => {
    const watch: Reply = request =>
      request.headers.cookie?.includes('CONSENT=YES+cb.20210328-17-p0.de+FX+119')
        ? { body: recorded('youtube.html') }
        : { body: recorded('youtube_consent_page.html') };
    const session = await aYoutube({ watch, player: player('youtube.innertube.json'), captions });
    expect(await fetchYoutubeVideo('GJLlxj_dtq8', session)).toMatchObject({ captionFailure: null });
    expect(session.requests).toHaveLength(4);
    expect(session.requests.at(-1)?.cookie).toContain('CONSENT=YES+');
  });

  it.each(['youtube_consent_page.html', 'youtube_consent_page_invalid.html'])(
    'a consent page that comes back is named: %s',
    async name => {
      const session = await aYoutube({ watch: () => ({ body: recorded(name) }), oembed });
      expect(await fetchYoutubeVideo('GJLlxj_dtq8', session)).toMatchObject({
        captionFailure: 'youtube.consent',
        title: 'A title from oEmbed',
      });
      expect(session.requests.filter(request => request.path.startsWith('/watch'))).toHaveLength(2);
    },
  );

  it.each([200, 429])('the captcha page (status %i) is named as too many requests', async status => {
    const session = await aYoutube({ watch: () => ({ status, body: recorded('youtube_too_many_requests.html') }) });
    expect(await fetchYoutubeVideo('GJLlxj_dtq8', session)).toMatchObject({
      captionFailure: 'youtube.tooManyRequests',
      title: null,
      thumbnailUrl: 'https://i.ytimg.com/vi/GJLlxj_dtq8/hqdefault.jpg',
    });
  });

  it('where the player call fails, the watch page’s own answer is used', async () => {
    const html = recorded('youtube.html').toString().replaceAll('\\u0026exp=xpe', '');
    const session = await aYoutube({
      watch: () => ({ body: html }),
      player: () => ({ status: 500, body: '' }),
      captions,
    });
    const video = await fetchYoutubeVideo('GJLlxj_dtq8', session);
    expect(video).toMatchObject({ captionFailure: null, language: 'en', captionKind: 'manual' });
    expect(video.cues).toHaveLength(3);
  });

  it('where the page’s captions want a token, the failed player call is what is named', async () => {
    const session = await aYoutube({ watch: watchPage, player: () => ({ status: 429, body: '' }) });
    expect(await fetchYoutubeVideo('GJLlxj_dtq8', session)).toMatchObject({
      captionFailure: 'youtube.tooManyRequests',
      title: 'Surface Go Review - It’s Awesome',
    });
  });

  it.each<[string, Answer, string]>([
    ['nothing', { body: '' }, 'youtube.tokenRequired'],
    ['429', { status: 429, body: 'slow down' }, 'youtube.tooManyRequests'],
    ['403', { status: 403, body: 'no' }, 'youtube.blocked'],
    ['404', { status: 404, body: 'gone' }, 'youtube.changed'],
    ['a web page', { body: '<!doctype html><title>YouTube</title>' }, 'youtube.changed'],
    ['prose', { body: 'Something else.' }, 'youtube.changed'],
  ])('a caption file that answers %s is named', async (_what, answer, captionFailure) => {
    const session = await aYoutube({
      watch: watchPage,
      player: player('youtube.innertube.json'),
      captions: () => answer,
    });
    expect(await fetchYoutubeVideo('GJLlxj_dtq8', session)).toMatchObject({
      captionFailure,
      title: expect.any(String),
    });
  });
});

const playerSaying =
  (response: unknown): Reply =>
  () => ({ type: 'application/json', body: JSON.stringify(response) });

describe('answers made up after real ones', () => {
  it.each([
    [{ status: 'LOGIN_REQUIRED', reason: 'Sign in to confirm your age' }, 'youtube.ageRestricted'],
    [{ status: 'AGE_VERIFICATION_REQUIRED' }, 'youtube.ageRestricted'],
    [{ status: 'LOGIN_REQUIRED', messages: ['This is a private video. Please sign in.'] }, 'youtube.unavailable'],
    [{ status: 'LOGIN_REQUIRED', reason: 'Sign in' }, 'youtube.blocked'],
    [{ status: 'LIVE_STREAM_OFFLINE', reason: 'This live event will begin in 3 hours.' }, 'youtube.unavailable'],
    [
      { status: 'UNPLAYABLE', reason: 'The uploader has not made this video available in your country' },
      'youtube.unavailable',
    ],
    [{ status: 'OK' }, 'youtube.captionsDisabled'],
  ])('playability %j is named %s', async (playabilityStatus, captionFailure) => {
    const session = await aYoutube({ watch: bareWatchPage, player: playerSaying({ playabilityStatus }) });
    expect(await fetchYoutubeVideo('abcdefghijk', session)).toMatchObject({ captionFailure });
  });

  it.each<[string, Answer]>([
    ['not JSON', { type: 'application/json', body: '<html>' }],
    ['JSON of another shape', { type: 'application/json', body: '[1,2]' }],
    ['nothing known', { type: 'application/json', body: '{}' }],
  ])('a player answer that is %s is named as changed', async (_what, answer) => {
    const session = await aYoutube({ watch: bareWatchPage, player: () => answer });
    expect(await fetchYoutubeVideo('abcdefghijk', session)).toMatchObject({ captionFailure: 'youtube.changed' });
  });

  it('a watch page without anything known is named as changed', async () => {
    const session = await aYoutube({ watch: () => ({ body: '<html>Hello</html>' }) });
    expect(await fetchYoutubeVideo('abcdefghijk', session)).toMatchObject({ captionFailure: 'youtube.changed' });
  });

  it('captions on a foreign server are not fetched', async () => {
    const track = { baseUrl: 'https://evil.example/api/timedtext?v=1', languageCode: 'en' };
    const session = await aYoutube({
      watch: bareWatchPage,
      captions,
      player: playerSaying({
        playabilityStatus: { status: 'OK' },
        captions: { playerCaptionsTracklistRenderer: { captionTracks: [track] } },
      }),
    });
    expect(await fetchYoutubeVideo('abcdefghijk', session)).toMatchObject({ captionFailure: 'youtube.changed' });
    expect(session.requests.some(request => request.path.startsWith('/api'))).toBe(false);
  });

  it('a server that cannot be reached is a failure of the network', async () => {
    const fetch: FetchForeign = (url, options) => fetchForeign(url, { ...options, allow: ['127.0.0.1:1'] });
    await expect(fetchYoutubeVideo('abcdefghijk', { fetch, baseUrl: 'http://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'net.connection',
    });
  });
});
