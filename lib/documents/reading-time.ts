import type { Document } from './model.ts';
import { toPlainText } from './plain-text.ts';

/** Number of words by the rules of Unicode (UAX 29), so that Japanese and Thai are counted too. */
export function countWords(document: Document): number {
  let words = 0;
  for (const { isWordLike } of WORDS.segment(toPlainText(document))) if (isWordLike) words++;
  return words;
}

/**
 * Whole minutes, at least one, that an adult takes to read so many words with understanding.
 * Words a minute by language: Trauzettel-Klosinski and Dietz 2012, Standardized assessment of reading performance.
 *
 * @param locale language of the text, e.g. `de` or `en-GB`
 */
export function readingMinutes(words: number, locale: string): number {
  const rate = WORDS_A_MINUTE[locale.slice(0, 2).toLowerCase()] ?? 200;
  return Math.max(1, Math.round(words / rate));
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const WORDS_A_MINUTE: Record<string, number> = { de: 179, en: 228, es: 218, fr: 195, it: 188, nl: 202, pl: 166 };
