import { parseYoutubeUrl, youtubeTimeLink } from '#lib/sources/youtube/url.ts';
import type { PassageRef } from '../passages.ts';

/** `12:34`, `1:02:03` */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const padded = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

/** The address at which one sees or hears the passage; the original's own where nothing closer is known. */
export function linkTo(passage: PassageRef, url: string | null): string | null {
  if (!url) return null;
  const video = parseYoutubeUrl(url);
  if (video && passage.startSeconds !== null) return youtubeTimeLink(video.videoId, passage.startSeconds);
  if (passage.page !== null && /\.pdf(?:$|[?#])/i.test(url)) return `${url.replace(/#.*$/, '')}#page=${passage.page}`;
  return url;
}
