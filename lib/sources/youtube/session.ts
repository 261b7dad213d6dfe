import type { FetchForeignOptions, ForeignResponse, fetchForeign } from '#lib/net/fetch-foreign.ts';
import { CaptionsRefused } from './failure.ts';

/** One conversation with YouTube: where it is asked, with which fetcher, and what consent it remembers. */
export interface YoutubeSession {
  fetch: typeof fetchForeign;
  /** Without trailing slash */
  baseUrl: string;
  cookie?: string;
  signal?: AbortSignal;
}

const YOUTUBE_HOST = /^(?:[a-z]+\.)?youtube\.com$/;

/**
 * Asks YouTube, whatever the status of the answer. Answers are wanted in English because reasons for a refusal are told
 * apart by their wording; titles and descriptions come in the language of the original all the same.
 */
export async function askYoutube(
  session: YoutubeSession,
  address: string,
  options: FetchForeignOptions = {},
): Promise<ForeignResponse> {
  return await session.fetch(atBase(session, address), {
    ...options,
    acceptStatus: () => true,
    signal: session.signal,
    headers: {
      'accept-language': 'en-US,en;q=0.9',
      ...(session.cookie ? { cookie: session.cookie } : {}),
      ...options.headers,
    },
  });
}

/** Addresses that YouTube itself hands out are asked where the session asks, and nowhere but at YouTube. */
function atBase(session: YoutubeSession, address: string): string {
  const url = URL.parse(address, 'https://www.youtube.com');
  if (!url || !YOUTUBE_HOST.test(url.hostname)) throw new CaptionsRefused('youtube.changed');
  return `${session.baseUrl}${url.pathname}${url.search}`;
}
