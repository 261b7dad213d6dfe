import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { bringInAddress } from './bring-in-address.ts';
import { fillIfEmpty } from './intake/fill-if-empty.ts';
import { identityOf, readLink } from './intake/link.ts';
import { renderedArticle } from './intake/page.ts';
import { transcriptOnPage } from './intake/page-transcript.ts';
import { type Reach, requireWanted } from './intake/reach.ts';
import { alreadyThere, type BroughtIn, knownSource, storeOriginal } from './intake/store.ts';
import { originalWithText } from './intake/with-text.ts';
import type { BringInRendered } from './schema.ts';

/**
 * Makes a source of a page as the owner's own browser shows it: after a log-in, past a consent page, or with YouTube's
 * open transcript. Nothing is fetched that the browser had already; YouTube is asked for what else it knows of a video.
 * A YouTube page whose transcript is not open counts as its address.
 *
 * @throws DomainError `auth.forbidden`, `source.noAddress`, `source.youtubeNotVideo`, `source.tooLong`,
 *   `source.cancelled`, `net.badUrl`, `extraction.…`
 */
export async function bringInRendered(actor: Actor, input: BringInRendered, reach: Reach = {}): Promise<BroughtIn> {
  assertMay(actor, 'write');
  const { url, html } = input;
  const link = readLink(url);
  if (link.kind === 'youtube') {
    const text = transcriptOnPage(html, url);
    if (!text) return await bringInAddress(actor, { url }, reach);
    const known = await knownSource(identityOf(link));
    if (known) return await fillIfEmpty(actor, alreadyThere(known), text);
    const original = await originalWithText(actor, { text, typed: {}, link }, reach);
    requireWanted(reach);
    return await storeOriginal(actor, original);
  }
  const { original, text } = await renderedArticle(actor, { html, url: link.url }, reach);
  requireWanted(reach);
  const stored = await storeOriginal(actor, original);
  return stored.isNew ? stored : await fillIfEmpty(actor, stored, text);
}
