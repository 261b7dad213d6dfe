import { isDomainError } from '#lib/domain-error.ts';
import { type Captions, parseCaptions } from '../captions/parse.ts';
import type { GivenText } from '../files/read-file.ts';
import { sourceIdentity } from '../identity.ts';
import { detectLanguage } from '../language.ts';
import { type PassageInput, passagesFromBlocks, passagesFromCaptions } from '../passages.ts';
import type { Chapter } from '../spoken-passages.ts';
import type { Original } from './original.ts';

/** What a text tells by itself, however it arrived. */
export interface FoundText {
  passages: PassageInput[];
  /** BCP 47 primary tag, where the words leave no doubt */
  language?: string;
  /** Where it has times: the end of the last words */
  durationSeconds?: number;
  /** Whether it has times */
  isSpoken: boolean;
}

/** @param chapters of the recording, which become headings */
export function foundText(given: GivenText, chapters: readonly Chapter[] = []): FoundText {
  const passages = given.kind === 'document' ? passagesFromBlocks(given.blocks) : passagesFromCaptions(given, chapters);
  const detected = detectLanguage(passages.map(({ text }) => text).join('\n'));
  const isSpoken = given.kind === 'cues';
  return {
    passages,
    isSpoken,
    ...(detected?.reliable && { language: detected.language }),
    ...(isSpoken && { durationSeconds: given.cues.reduce((end, cue) => Math.max(end, cue.endSeconds), 0) }),
  };
}

/** A pasted text may be a copied transcript with its times; whatever is not one is plain text. */
export function captionsFromPaste(text: string): Captions {
  try {
    return parseCaptions(text);
  } catch (error) {
    if (isDomainError(error) && error.code === 'captions.unreadable') return { kind: 'text', format: 'text', text };
    throw error;
  }
}

/** An original of which there is nothing but its text. */
export function textOriginal(text: string): Original {
  const { passages, language, durationSeconds } = foundText(captionsFromPaste(text));
  const identity = sourceIdentity({ kind: 'text', text });
  return { identity, kind: 'text', title: titleFrom(passages), language, durationSeconds, passages };
}

const TITLE_LENGTH = 90;

/** The first heading or the first words, cut after the last that fits */
export function titleFrom(passages: readonly PassageInput[]): string {
  const first = passages[0]?.heading ?? passages[0]?.text.split('\n', 1)[0] ?? '';
  const sentence = /^.{12,90}?[.!?…](?=\s|$)/u.exec(first)?.[0]?.replace(/\.$/, '') ?? first;
  if (sentence.length <= TITLE_LENGTH) return sentence;
  return `${sentence.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')} …`;
}
