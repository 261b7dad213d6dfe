import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { type GivenText, readFile } from './files/read-file.ts';
import { sourceIdentity } from './identity.ts';
import { fillIfEmpty } from './intake/fill-if-empty.ts';
import { identityOf, readLink } from './intake/link.ts';
import type { Original } from './intake/original.ts';
import { type Reach, requireWanted } from './intake/reach.ts';
import { alreadyThere, type BroughtIn, knownSource, storeOriginal } from './intake/store.ts';
import { foundText, titleFrom } from './intake/text.ts';
import { originalWithText } from './intake/with-text.ts';
import type { BringInFile, UploadedFile } from './schema.ts';

/**
 * Makes a source of an uploaded file: a document, or the transcript of a recording, usually of the one at an address.
 * Where the original at the address is known already but has no text, the file's becomes its text.
 *
 * @throws DomainError `auth.forbidden`, `file.…`, `captions.…`, `source.noAddress`, `source.youtubeNotVideo`, `source.tooLong`,
 *   `source.cancelled`, `net.badUrl`
 */
export async function bringInFile(actor: Actor, input: BringInFile, reach: Reach = {}): Promise<BroughtIn> {
  assertMay(actor, 'write');
  const { file, url, ...typed } = input;
  const text = await readFile(file);
  requireWanted(reach);
  if (!url) return await storeOriginal(actor, fileOriginal(file, text, typed));
  const link = readLink(url);
  const known = await knownSource(identityOf(link));
  if (known) return await fillIfEmpty(actor, alreadyThere(known), text);
  const original = await originalWithText(actor, { text, typed, title: nameWithoutEnding(file), link }, reach);
  requireWanted(reach);
  const stored = await storeOriginal(actor, original);
  return stored.isNew ? stored : await fillIfEmpty(actor, stored, text);
}

type Typed = Omit<BringInFile, 'file' | 'url'>;

function fileOriginal(file: UploadedFile, given: GivenText, typed: Typed): Original {
  const { passages, language, durationSeconds, isSpoken } = foundText(given);
  const said = given.kind === 'document' ? given : undefined;
  return {
    identity: sourceIdentity({ kind: 'file', bytes: file.bytes }),
    kind: 'file',
    title: typed.title ?? said?.title ?? (nameWithoutEnding(file) || titleFrom(passages)),
    author: typed.author ?? said?.author,
    publisher: typed.publisher ?? said?.publisher,
    language: typed.language ?? language ?? said?.language,
    publishedAt: typed.publishedAt ?? said?.publishedAt,
    durationSeconds,
    captionKind: isSpoken ? 'uploaded' : null,
    passages,
  };
}

/** `talk-on-rivers.en.vtt` → `talk-on-rivers` */
function nameWithoutEnding({ name }: UploadedFile): string {
  return name.replace(/(?:\.[a-z]{2}(?:-\w+)?)?\.[a-z]{2,4}$/i, '').trim();
}
