import { createHash } from 'node:crypto';
import type { CaptionKind, Rights, SourceKind } from '#lib/database/generated/enums.ts';
import { cleanLine, cleanText } from '#lib/documents/clean-text.ts';
import { DomainError } from '#lib/domain-error.ts';
import { SOURCE_LIMITS } from '../limits.ts';
import type { PassageInput } from '../passages.ts';
import { wordCount } from '../sentences.ts';

/** An original as it was found or typed, before it is stored. */
export interface Original {
  identity: string;
  kind: SourceKind;
  title: string;
  url?: string | null;
  author?: string | null;
  authorUrl?: string | null;
  publisher?: string | null;
  /** BCP 47 tag */
  language?: string | null;
  description?: string | null;
  publishedAt?: Date | null;
  durationSeconds?: number | null;
  captionKind?: CaptionKind | null;
  captionFailure?: string | null;
  thumbnailMediaId?: string | null;
  rights?: Rights;
  /** Address or name */
  licence?: string | null;
  /** Set where it was fetched rather than typed or uploaded */
  fetchedAt?: Date | null;
  passages: readonly PassageInput[];
}

/** The row of an original, with everything strangers wrote brought into a form that may be stored and shown. */
export function sourceRow({ passages, ...original }: Original) {
  const { language, durationSeconds } = original;
  return {
    identity: original.identity,
    kind: original.kind,
    title: line(original.title, 500) ?? original.identity,
    url: original.url ?? null,
    author: line(original.author, 300),
    authorUrl: original.authorUrl ?? null,
    publisher: line(original.publisher, 300),
    language: language ? primaryTag(language) : null,
    description:
      cleanText(original.description ?? '')
        .slice(0, 5000)
        .trim() || null,
    publishedAt: plausible(original.publishedAt),
    durationSeconds: durationSeconds ? Math.min(Math.round(durationSeconds), 10_000_000) : null,
    captionKind: original.captionKind ?? null,
    captionFailure: original.captionFailure ?? null,
    thumbnailMediaId: original.thumbnailMediaId ?? null,
    rights: original.rights ?? 'unknown',
    licence: line(original.licence, 500),
    fetchedAt: original.fetchedAt ?? null,
    ...textFacts(passages),
  };
}

/** What a source's row says about its text. */
export function textFacts(passages: readonly PassageInput[]): { wordCount: number; contentHash: string | null } {
  const texts = passages.map(({ text }) => text);
  return {
    wordCount: texts.reduce((sum, text) => sum + wordCount(text), 0),
    contentHash: texts.length > 0 ? createHash('sha256').update(texts.join('\n\n')).digest('hex') : null,
  };
}

/**
 * Passages as they may be stored, none of them empty.
 * @throws DomainError `source.tooLong`
 */
export function storablePassages(passages: readonly PassageInput[]): PassageInput[] {
  const clean = passages
    .map(passage => ({ ...passage, text: cleanText(passage.text).trim(), heading: line(passage.heading, 500) }))
    .filter(({ text }) => text !== '')
    .map(({ heading, ...passage }, index) => ({ ...passage, ...(heading && { heading }), ordinal: index + 1 }));
  const { characters } = SOURCE_LIMITS;
  if (clean.reduce((sum, { text }) => sum + text.length, 0) > characters) {
    throw new DomainError('source.tooLong', { characters });
  }
  return clean;
}

function line(text: string | null | undefined, max: number): string | null {
  return (
    cleanLine(text ?? '')
      .trim()
      .slice(0, max)
      .toWellFormed() || null
  );
}

function primaryTag(language: string): string | null {
  return /^[a-z]{2,3}(?=-|$)/.exec(language.toLowerCase())?.[0] ?? null;
}

/** A date that a calendar of ours can show; pages claim others. */
function plausible(date: Date | null | undefined): Date | null {
  const year = date?.getUTCFullYear() ?? Number.NaN;
  return date && year >= 1 && year <= 9999 ? date : null;
}
