import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { type Captions, parseCaptions } from './captions/parse.ts';
import { sourceIdentity } from './identity.ts';
import { fillIfEmpty } from './intake/fill-if-empty.ts';
import { identityOf, readLink } from './intake/link.ts';
import type { Original } from './intake/original.ts';
import { type Reach, requireWanted } from './intake/reach.ts';
import { alreadyThere, type BroughtIn, knownSource, storeOriginal } from './intake/store.ts';
import { foundText, titleFrom } from './intake/text.ts';
import { originalWithText } from './intake/with-text.ts';
import type { BringInTranscript, UploadedFile } from './schema.ts';

/**
 * Makes a source of an uploaded transcript (.vtt, .srt, .txt), usually of the recording at an address. Where that is
 * known already but has no text, the transcript becomes its text.
 *
 * @throws DomainError `auth.forbidden`, `captions.…`, `source.noAddress`, `source.youtubeNotVideo`, `source.tooLong`,
 *   `source.cancelled`, `net.badUrl`
 */
export async function bringInTranscript(actor: Actor, input: BringInTranscript, reach: Reach = {}): Promise<BroughtIn> {
  assertMay(actor, 'write');
  const { file, url, ...typed } = input;
  const captions = parseCaptions(file.bytes, { filename: file.name, mime: file.mime });
  if (!url) return await storeOriginal(actor, fileOriginal(file, captions, typed));
  const link = readLink(url);
  const known = await knownSource(identityOf(link));
  if (known) return await fillIfEmpty(actor, alreadyThere(known), captions);
  const original = await originalWithText(actor, { captions, typed, title: nameWithoutEnding(file), link }, reach);
  requireWanted(reach);
  const stored = await storeOriginal(actor, { ...original, captionKind: 'uploaded' });
  return stored.isNew ? stored : await fillIfEmpty(actor, stored, captions);
}

type Typed = Omit<BringInTranscript, 'file' | 'url'>;

function fileOriginal(file: UploadedFile, captions: Captions, typed: Typed): Original {
  const { passages, language, durationSeconds } = foundText(captions);
  return {
    ...typed,
    identity: sourceIdentity({ kind: 'file', bytes: file.bytes }),
    kind: 'file',
    title: typed.title ?? (nameWithoutEnding(file) || titleFrom(passages)),
    language: typed.language ?? language,
    durationSeconds,
    captionKind: 'uploaded',
    passages,
  };
}

/** `talk-on-rivers.en.vtt` → `talk-on-rivers` */
function nameWithoutEnding({ name }: UploadedFile): string {
  return name.replace(/(?:\.[a-z]{2}(?:-\w+)?)?\.[a-z]{2,4}$/i, '').trim();
}
