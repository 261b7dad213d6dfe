import type { Actor } from '#lib/auth/actor.ts';
import { isDomainError } from '#lib/domain-error.ts';
import { log } from '#lib/log.ts';
import { storeImage } from '#lib/media/store-image.ts';
import { environment } from '#lib/settings/environment.ts';
import { type Reach, recordedFetch } from './reach.ts';

/** A picture is an extra; nobody should wait for it longer than for the text. */
const PATIENCE_MS = 8000;

/**
 * Fetches and stores the picture of an original.
 * @returns the id of its Media row; undefined where there is none or it cannot be had, which fails nothing
 * @throws DomainError `source.cancelled`
 */
export async function fetchThumbnail(
  actor: Actor,
  url: string | null | undefined,
  reach: Reach,
): Promise<string | undefined> {
  if (!url) return undefined;
  try {
    const ask = recordedFetch(reach, () => 'thumbnail');
    const { bytes } = await ask(atMirror(url, reach), { accept: ['image/*'], totalMs: PATIENCE_MS });
    return (await storeImage(actor, bytes)).id;
  } catch (error) {
    if (isDomainError(error) && error.code === 'source.cancelled') throw error;
    if (!isDomainError(error)) log.warn({ err: error }, 'thumbnail not stored');
    return undefined; // an expected failure stands in the list of requests already
  }
}

const YOUTUBE = 'https://www.youtube.com';

/** Where something else stands for YouTube, it stands for the host of its pictures too. */
function atMirror(url: string, { youtubeBaseUrl = environment().YOUTUBE_BASE_URL }: Reach): string {
  const address = URL.parse(url);
  const mirrored = youtubeBaseUrl !== YOUTUBE && address && /(?:^|\.)ytimg\.com$/.test(address.hostname);
  return mirrored ? `${youtubeBaseUrl.replace(/\/+$/, '')}${address.pathname}${address.search}` : url;
}
