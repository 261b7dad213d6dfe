export interface YoutubeAddress {
  videoId: string;
  /** Where the link starts the video, if it does */
  startSeconds?: number;
}

/**
 * The video an address leads to, in whatever form people share it: watch, short link, shorts, live, embed, mobile,
 * music, without cookies, within a playlist, wrapped into an attribution or consent link, with or without `https://`.
 *
 * @returns `null` for anything that is not the address of one YouTube video
 */
export function parseYoutubeUrl(input: string): YoutubeAddress | null {
  const text = input.trim();
  if (text.length > 4096) return null;
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`);
  return url && addressOf(url, MAX_WRAPPINGS);
}

export function youtubeWatchUrl(videoId: string): string {
  return `https://www.youtube.com/watch?v=${videoId}`;
}

/** The video from this second on; whole seconds, as YouTube understands them. */
export function youtubeTimeLink(videoId: string, seconds: number): string {
  return `${youtubeWatchUrl(videoId)}&t=${Math.max(0, Math.floor(seconds))}s`;
}

const HOST = /^(?:[a-z]+\.)?(?:youtube\.com|youtube-nocookie\.com|youtubekids\.com|youtu\.be)$/;
/** Parameters in which attribution, consent and redirect links carry the address they lead to */
const WRAPPED = ['u', 'url', 'continue', 'next', 'q'];
const MAX_WRAPPINGS = 2;

function addressOf(url: URL, wrappings: number): YoutubeAddress | null {
  if (!HOST.test(url.hostname) || url.username !== '') return null;
  const videoId = videoIdOf(url);
  if (videoId) return withStart(videoId, url);
  // m.youtube.com/#/watch?v=…
  const inner = [url.hash.slice(1), ...WRAPPED.map(name => url.searchParams.get(name))];
  for (const candidate of wrappings > 0 ? inner : []) {
    const target = candidate ? URL.parse(candidate, url) : null;
    const address = target && addressOf(target, wrappings - 1);
    if (address) return address;
  }
  return null;
}

function videoIdOf(url: URL): string | undefined {
  const short = url.hostname.endsWith('youtu.be') ? /^\/([^/]+)/.exec(url.pathname)?.[1] : undefined;
  const path = /^\/(?:watch|embed|shorts|live|v|vi|e)\/([^/]+)/.exec(url.pathname)?.[1];
  return validId(url.searchParams.get('v')) ?? validId(short) ?? validId(path) ?? validId(url.searchParams.get('vi'));
}

/** Eleven characters of base64url; whatever is stuck on behind them (`?t=5`, `&feature`) does not belong to it. */
function validId(candidate: string | null | undefined): string | undefined {
  const id = /^([\w-]{11})(?![\w-])/.exec(candidate ?? '')?.[1];
  return id === 'videoseries' || id === 'live_stream' ? undefined : id; // players of a playlist and of a channel
}

function withStart(videoId: string, url: URL): YoutubeAddress {
  const hash = new URLSearchParams(url.hash.slice(1));
  const value = ['t', 'start', 'time_continue'].map(name => url.searchParams.get(name)).find(Boolean) ?? hash.get('t');
  const startSeconds = secondsOf(value ?? /[?&]t=([\dhms:]+)/.exec(url.search)?.[1] ?? '');
  return startSeconds === undefined ? { videoId } : { videoId, startSeconds };
}

/** `90`, `90s`, `1m30s`, `1h2m3s`, `1:30` */
function secondsOf(value: string): number | undefined {
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/.exec(value);
  const units = /^(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,7})s?)?$/.exec(value);
  const [, hours = 0, minutes = 0, seconds = 0] = clock ?? units ?? [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return total > 0 ? total : undefined;
}
