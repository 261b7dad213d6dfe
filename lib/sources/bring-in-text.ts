import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { fillIfEmpty } from './intake/fill-if-empty.ts';
import { identityOf, readLink } from './intake/link.ts';
import { type Reach, requireWanted } from './intake/reach.ts';
import { alreadyThere, type BroughtIn, knownSource, storeOriginal } from './intake/store.ts';
import { captionsFromPaste, textOriginal } from './intake/text.ts';
import { originalWithText } from './intake/with-text.ts';
import type { BringInText } from './schema.ts';

/**
 * Makes a source of a pasted text, or of a copied transcript with its times. With an address it is the original at that
 * address; the address is asked for what was not typed: title, author, date, picture.
 *
 * @throws DomainError `auth.forbidden`, `source.noAddress`, `source.youtubeNotVideo`, `source.tooLong`,
 *   `source.cancelled`, `net.badUrl`
 */
export async function bringInText(actor: Actor, input: BringInText, reach: Reach = {}): Promise<BroughtIn> {
  assertMay(actor, 'write');
  const { text, url, ...typed } = input;
  const captions = captionsFromPaste(text);
  if (!url) {
    const original = textOriginal(text);
    const named = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
    return await storeOriginal(actor, { ...original, ...named });
  }
  const link = readLink(url);
  const known = await knownSource(identityOf(link));
  if (known) return await fillIfEmpty(actor, alreadyThere(known), captions);
  const original = await originalWithText(actor, { text: captions, typed, link }, reach);
  requireWanted(reach);
  const stored = await storeOriginal(actor, original);
  return stored.isNew ? stored : await fillIfEmpty(actor, stored, captions);
}
