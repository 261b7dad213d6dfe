import type { IncomingMessage, ServerResponse } from 'node:http';
import { aPicture } from './picture.ts';

/** A video with captions, and one for each way in which YouTube refuses them. */
export const videos = {
  withCaptions: 'qwBakery001',
  blocked: 'qwBlocked01',
  withoutCaptions: 'qwSilent001',
  ageRestricted: 'qwAdults001',
} as const;

/** Answers as YouTube does: watch page, player endpoint, timed text, what embeds ask for, pictures. */
export function answerYoutube(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/watch') {
    send(response, 'text/html; charset=utf-8', watchPage(url.searchParams.get('v') ?? ''));
  } else if (url.pathname === '/api/timedtext') {
    send(response, 'text/xml; charset=utf-8', timedText());
  } else if (url.pathname === '/oembed') {
    // It tells what a video is called even where everything else is refused.
    const details = { title: 'What the tide clock knows', author_name: 'Harbour Talks' };
    send(response, 'application/json', JSON.stringify(details));
  } else if (url.pathname.startsWith('/vi/')) {
    send(response, 'image/png', aPicture);
  } else if (url.pathname === '/youtubei/v1/player') {
    let body = '';
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => send(response, 'application/json', JSON.stringify(player(JSON.parse(body).videoId))));
  } else {
    response.writeHead(404).end();
  }
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type }).end(body);
}

/** The page alone tells the date; its own caption addresses want a token and are no use. */
function watchPage(videoId: string): string {
  const microformat = { playerMicroformatRenderer: { publishDate: '2025-02-03T09:00:00-08:00' } };
  const told = videoId === videos.withCaptions ? { microformat } : {};
  return `<html><script>ytcfg.set({"INNERTUBE_API_KEY": "key-of-the-page"})</script>
<script>var ytInitialPlayerResponse = ${JSON.stringify(told)};</script></html>`;
}

function player(videoId: string): object {
  if (videoId === videos.blocked) {
    return { playabilityStatus: { status: 'LOGIN_REQUIRED', reason: 'Sign in to confirm you’re not a bot' } };
  }
  if (videoId === videos.ageRestricted) {
    return {
      playabilityStatus: {
        status: 'LOGIN_REQUIRED',
        reason: 'Sign in to confirm your age',
        desktopLegacyAgeGateReason: 1,
      },
    };
  }
  const baseUrl = `https://www.youtube.com/api/timedtext?v=${videoId}&lang=en`;
  const captionTracks = [
    { baseUrl, name: { simpleText: 'English' }, vssId: '.en', languageCode: 'en', isTranslatable: true },
  ];
  return {
    playabilityStatus: { status: 'OK' },
    videoDetails: {
      videoId,
      title: videoId === videos.withCaptions ? 'Why sourdough keeps' : 'A film without words',
      lengthSeconds: '312',
      channelId: 'UCquellwerkBakery0000001',
      author: 'The Slow Oven',
      shortDescription: 'A baker explains what happens in the dough.',
      thumbnail: { thumbnails: [] },
    },
    ...(videoId === videos.withoutCaptions
      ? {}
      : {
          captions: { playerCaptionsTracklistRenderer: { captionTracks, audioTracks: [{ captionTrackIndices: [0] }] } },
        }),
  };
}

/** Seconds and words of a talk that nobody has given. */
const cues: Array<[number, number, string]> = [
  [0, 6, 'A loaf from the shop is old after two days. Mine is good for a week, and there is no trick in it.'],
  [
    6,
    14,
    'What ages a bread is not that it dries. Put a stale slice in the oven for five minutes and it is soft again.',
  ],
  [
    20,
    13,
    'The starch in the crumb takes up water when it bakes, and lets it go while it cools. It turns back into crystals.',
  ],
  [33, 12, 'That happens fastest at about four degrees. So the fridge is the worst place in the house for bread.'],
  [
    60,
    12,
    'Now the sourdough. There are two kinds of creatures in it: wild yeasts, which make the gas, and lactic acid bacteria.',
  ],
  [
    72,
    13,
    'The bacteria outnumber the yeasts by about one hundred to one, and the acid they make slows the starch down.',
  ],
  [
    85,
    11,
    'The acid also keeps out mould. In my kitchen a yeast loaf moulds after four days, the sour one after nine.',
  ],
  [120, 12, 'And it wakes an enzyme called phytase, which frees the iron and the zinc that the bran holds back.'],
  [132, 14, 'That takes time. After two hours half of the phytic acid is still there, after eight hours almost none.'],
  [180, 12, 'People ask me how old my starter is. It is thirty years old, but that means nothing at all.'],
  [192, 13, 'After two weeks of feeding, what lives in it comes from your flour and your hands, not from the founder.'],
  [240, 13, 'So: flour, water, salt and a night. If you take one thing from this, take the night.'],
  [253, 12, 'Bake it dark, leave it alone for three hours, and keep it in cloth, never in plastic.'],
];

function timedText(): string {
  const lines = cues.map(([start, length, text]) => `<text start="${start}" dur="${length}">${text}</text>`);
  return `<?xml version="1.0" encoding="utf-8" ?><transcript>${lines.join('')}</transcript>`;
}
