import { CaptionsRefused, isCaptchaPage, refusalByStatus } from './failure.ts';
import { type PlayerResponse, playerResponseSchema } from './player-response.ts';
import { askYoutube, type YoutubeSession } from './session.ts';

export interface WatchPage {
  /** What the player endpoint wants as `key` */
  apiKey?: string;
  /** The player answer that stands in the page itself */
  playerResponse?: PlayerResponse;
}

/**
 * Reads a video's page, agreeing to cookies where YouTube asks for that first (as youtube-transcript-api and yt-dlp do).
 * The session keeps the consent.
 *
 * @throws CaptionsRefused `youtube.consent`, `youtube.tooManyRequests`, `youtube.blocked`, `youtube.changed`
 */
export async function readWatchPage(session: YoutubeSession, videoId: string): Promise<WatchPage> {
  let page = await request(session, videoId);
  if (isConsentPage(page)) {
    session.cookie = consentCookie(page.html);
    page = await request(session, videoId);
    if (isConsentPage(page)) throw new CaptionsRefused('youtube.consent');
  }
  const apiKey = /"INNERTUBE_API_KEY":\s*"([\w-]{1,100})"/.exec(page.html)?.[1];
  const playerResponse = embeddedPlayerResponse(page.html);
  if (!apiKey && !playerResponse) {
    const refusal = isCaptchaPage(page.html) ? 'youtube.tooManyRequests' : refusalByStatus(page.status);
    throw new CaptionsRefused(refusal ?? 'youtube.changed');
  }
  return { apiKey, playerResponse };
}

interface Page {
  url: string;
  status: number;
  html: string;
}

async function request(session: YoutubeSession, videoId: string): Promise<Page> {
  const answer = await askYoutube(session, `/watch?v=${videoId}`, { accept: ['text/html'] });
  return { url: answer.url, status: answer.status, html: answer.text() };
}

function isConsentPage({ url, html }: Page): boolean {
  return new URL(url).hostname === 'consent.youtube.com' || html.includes('action="https://consent.youtube.com/s"');
}

/** `SOCS` is the newer cookie; the older one repeats the version of the form. */
function consentCookie(html: string): string {
  const version = /name="v" value="([^"\s;,]{1,100})"/.exec(html)?.[1];
  return version ? `CONSENT=YES+${version}; SOCS=CAI` : 'SOCS=CAI';
}

const EMBEDDED = /\bytInitialPlayerResponse\s*=\s*(?=\{)/g;

function embeddedPlayerResponse(html: string): PlayerResponse | undefined {
  // The first is the data, a second one script; more would only cost time.
  for (const match of html.matchAll(EMBEDDED).take(3)) {
    const parsed = playerResponseSchema.safeParse(jsonAt(html, match.index + match[0].length));
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

/** The JSON object that begins at the offset and ends with its own closing brace. */
function jsonAt(html: string, start: number): unknown {
  let depth = 0;
  let inString = false;
  for (let at = start; at < html.length; at++) {
    const character = html[at];
    if (inString && character === '\\') at++;
    else if (character === '"') inString = !inString;
    else if (!inString && character === '{') depth++;
    else if (!inString && character === '}' && --depth === 0) return parsed(html.slice(start, at + 1));
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // a script, not data
  }
}
