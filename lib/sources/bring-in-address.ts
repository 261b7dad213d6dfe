import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { identityOf, readLink } from './intake/link.ts';
import { articleOriginal } from './intake/page.ts';
import { type Reach, requireWanted } from './intake/reach.ts';
import { alreadyThere, type BroughtIn, knownSource, storeOriginal } from './intake/store.ts';
import { videoOriginal } from './intake/video.ts';
import type { BringInAddress } from './schema.ts';

/**
 * Makes a source of the web page or the YouTube video at an address. One that is there already is not fetched again. A
 * video whose captions YouTube refuses is kept, with the reason.
 *
 * @throws DomainError `auth.forbidden`, `source.noAddress`, `source.youtubeNotVideo`, `source.tooLong`,
 *   `source.cancelled`, `net.…`, `extraction.…`
 */
export async function bringInAddress(actor: Actor, { url }: BringInAddress, reach: Reach = {}): Promise<BroughtIn> {
  assertMay(actor, 'write');
  const link = readLink(url);
  const known = await knownSource(identityOf(link));
  if (known) return alreadyThere(known);
  const original =
    link.kind === 'youtube'
      ? await videoOriginal(actor, link.videoId, reach)
      : await articleOriginal(actor, link.url, reach);
  requireWanted(reach);
  return await storeOriginal(actor, original);
}
