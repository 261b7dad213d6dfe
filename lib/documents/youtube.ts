/** The eleven characters by which YouTube names a video. */
export function isYoutubeId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{11}$/.test(value);
}

/** The page on YouTube where a video plays, from the given second. */
export function youtubeWatchUrl(videoId: string, start = 0): string {
  return `https://www.youtube.com/watch?v=${videoId}${start > 0 ? `&t=${start}s` : ''}`;
}

/** The video that an address of YouTube (page, short link, player frame) names; undefined for any other address. */
export function youtubeVideoIn(address: string): { videoId: string; start: number } | undefined {
  const url = URL.parse(address, 'https://relative.invalid/');
  if (!url || !HOSTS.test(url.hostname)) return undefined;
  const videoId = url.hostname.endsWith('youtu.be')
    ? url.pathname.slice(1)
    : (url.searchParams.get('v') ?? /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(url.pathname)?.[1]);
  if (!isYoutubeId(videoId)) return undefined;
  return { videoId, start: seconds(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '') };
}

const HOSTS = /^(?:(?:www|m|music)\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/;

/** `90`, `90s` and `1h2m3s` all occur. */
function seconds(time: string): number {
  const parts = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time);
  if (!parts) return 0;
  const [, hours = '0', minutes = '0', rest = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
