import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYoutubeUrl, youtubeTimeLink } from './url.ts';

const ID = 'dQw4w9WgXcQ';

describe('the video an address leads to', () => {
  it.each([
    `https://www.youtube.com/watch?v=${ID}`,
    `http://youtube.com/watch?v=${ID}`,
    `HTTPS://WWW.YouTube.COM/watch?v=${ID}`,
    `youtube.com/watch?v=${ID}`,
    `//www.youtube.com/watch?v=${ID}`,
    `  https://www.youtube.com/watch?v=${ID}  `,
    `https://m.youtube.com/watch?v=${ID}`,
    `https://m.youtube.com/#/watch?v=${ID}`,
    `https://music.youtube.com/watch?v=${ID}&feature=share`,
    `https://gaming.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com/watch?app=desktop&feature=youtu.be&v=${ID}`,
    `https://www.youtube.com/watch?list=PLabc&index=3&v=${ID}`,
    `https://www.youtube.com/watch?v=${ID}&list=PLabc&index=3&pp=iAQB`,
    `https://www.youtube.com/watch?feature=player_embedded&v=${ID}#anker`,
    `https://www.youtube.com/watch?v=${ID}?feature=oops`,
    `https://www.youtube.com/watch/${ID}`,
    `https://www.youtube.com/playlist?list=PLabc&v=${ID}`,
    `https://www.youtube.com/?v=${ID}`,
    `https://youtu.be/${ID}`,
    `https://youtu.be/${ID}?si=AbCdEf`,
    `youtu.be/${ID}`,
    `https://youtu.be/${ID}/`,
    `https://www.youtu.be/watch?v=${ID}`,
    `https://www.youtube.com/shorts/${ID}`,
    `https://youtube.com/shorts/${ID}?feature=share`,
    `https://www.youtube.com/live/${ID}?si=x`,
    `https://www.youtube.com/embed/${ID}`,
    `https://www.youtube.com/embed/${ID}?rel=0&autoplay=1`,
    `https://www.youtube-nocookie.com/embed/${ID}`,
    `https://www.youtube.com/v/${ID}?version=3`,
    `https://www.youtube.com/vi/${ID}`,
    `https://www.youtube.com/e/${ID}`,
    `https://www.youtube.com/attribution_link?a=xyz&u=%2Fwatch%3Fv%3D${ID}%26feature%3Dshare`,
    `https://www.youtube.com/attribution_link?u=/watch%3Fv%3D${ID}&a=xyz`,
    `https://www.youtube.com/oembed?url=https%3A//www.youtube.com/watch%3Fv%3D${ID}&format=json`,
    `https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D${ID}&gl=DE`,
    `https://www.youtube.com/redirect?event=video&q=https%3A%2F%2Fyoutu.be%2F${ID}`,
    `https://www.youtubekids.com/watch?v=${ID}`,
  ])('%s', address => {
    expect(parseYoutubeUrl(address)).toEqual({ videoId: ID });
  });

  it.each([
    ['t=90', 90],
    ['t=90s', 90],
    ['t=1m30s', 90],
    ['t=1h2m3s', 3723],
    ['t=1:30', 90],
    ['t=1:02:03', 3723],
    ['start=90', 90],
    ['time_continue=90', 90],
  ])('begins where the link says: %s', (parameter, startSeconds) => {
    for (const address of [
      `https://youtu.be/${ID}?${parameter}`,
      `https://www.youtube.com/watch?v=${ID}&${parameter}`,
    ]) {
      expect(parseYoutubeUrl(address)).toEqual({ videoId: ID, startSeconds });
    }
  });

  it.each([`https://www.youtube.com/watch?v=${ID}#t=1m30s`, `https://www.youtube.com/watch?v=${ID}?t=90`])(
    'begins where the link says, oddly: %s',
    address => {
      expect(parseYoutubeUrl(address)).toEqual({ videoId: ID, startSeconds: 90 });
    },
  );

  it.each(['t=0', 't=abc', 't=', 't=-5', 't=1x'])('begins at the beginning for %s', parameter => {
    expect(parseYoutubeUrl(`https://youtu.be/${ID}?${parameter}`)).toEqual({ videoId: ID });
  });

  it.each([
    '',
    ID,
    'https://www.youtube.com/',
    'https://www.youtube.com/@kanal',
    'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
    'https://www.youtube.com/playlist?list=PLabcdefghijk',
    'https://www.youtube.com/embed/videoseries?list=PLabc',
    'https://www.youtube.com/embed/live_stream?channel=UCabc',
    'https://www.youtube.com/results?search_query=bienen',
    'https://www.youtube.com/watch?v=zukurz',
    `https://www.youtube.com/watch?v=${ID}lang`,
    `https://youtube.com.evil.example/watch?v=${ID}`,
    `https://evilyoutube.com/watch?v=${ID}`,
    `https://evil.example/youtube.com/watch?v=${ID}`,
    `https://evil.example/watch?v=${ID}`,
    `https://youtube.com@evil.example/watch?v=${ID}`,
    `https://user@youtube.com/watch?v=${ID}`,
    `https://vimeo.com/${ID}`,
    `javascript:alert(1)//youtube.com/watch?v=${ID}`,
    `ftp://youtube.com/watch?v=${ID}`,
    'https://www.youtube.com/redirect?q=https%3A%2F%2Fexample.org%2F',
    `https://www.youtube.com/attribution_link?u=${'%2Fattribution_link%3Fu%3D'.repeat(9)}`,
  ])('%s leads to none', address => {
    expect(parseYoutubeUrl(address)).toBeNull();
  });

  it('a time link leads back to video and second', () => {
    const id = fc.stringMatching(/^[\w-]{11}$/);
    fc.assert(
      fc.property(id, fc.double({ min: 1, max: 86_400, noNaN: true }), (videoId, seconds) => {
        const address = parseYoutubeUrl(youtubeTimeLink(videoId, seconds));
        expect(address).toEqual({ videoId, startSeconds: Math.floor(seconds) });
      }),
    );
    expect(youtubeTimeLink(ID, -3)).toBe(`https://www.youtube.com/watch?v=${ID}&t=0s`);
  });

  it('no text makes it fail', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map(text => `youtube.com/${text}`),
        ),
        text => {
          const address = parseYoutubeUrl(text);
          if (address) expect(address.videoId).toMatch(/^[\w-]{11}$/);
        },
      ),
    );
  });
});
