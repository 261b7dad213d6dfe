import { eld } from 'eld/extrasmall';

/** The detector reads no more than about 350 bytes at once, so long texts are judged by several windows. */
const WINDOW = 350;
const MAX_WINDOWS = 12;

/**
 * How far the first language must be ahead of the second, and how many characters there must be, to rely on the answer.
 * Measured on 4,000 German and English sentences: 97.7 % are reliable so, of which 0.6 % are wrong, nearly all of them
 * scraps of names and dates. (The detector's own measure compares a score with a language's number in eld 2.1.0.)
 */
const RELIABLE_LEAD = 0.05;
const RELIABLE_LENGTH = 20;

/**
 * The language of a text as ISO 639-1 code, which is its BCP 47 primary tag, and whether to rely on it. Undefined if the
 * text has no words. Knows 60 languages; the smallest data set (0.9 MB) is right for 99 % of sentences of 40 characters
 * and for 94 % of titles of 25, and the largest (4.5 MB) hardly better.
 */
export function detectLanguage(text: string): { language: string; reliable: boolean } | undefined {
  const windows = windowsOf(text)
    .map(wordsOf)
    .filter(words => /\p{L}/u.test(words));
  const totals = new Map<string, number>();
  for (const window of windows) {
    for (const [language, score] of Object.entries(eld.detect(window).getScores())) {
      totals.set(language, (totals.get(language) ?? 0) + score / windows.length);
    }
  }
  const [best, second] = [...totals].toSorted(([, a], [, b]) => b - a);
  if (!best) return undefined;
  const length = windows.reduce((sum, words) => sum + words.length, 0);
  return { language: best[0], reliable: best[1] - (second?.[1] ?? 0) > RELIABLE_LEAD && length >= RELIABLE_LENGTH };
}

const DETECTABLE = new Set(Object.values(eld.info().Languages));

/** Whether {@link detectLanguage} knows a language; of one it does not know it sees a relative. */
export function isDetectable(language: string): boolean {
  return DETECTABLE.has(language);
}

/** Evenly spread over the text, so that a quotation at its beginning decides nothing */
function windowsOf(text: string): string[] {
  const count = Math.min(MAX_WINDOWS, Math.ceil(text.length / WINDOW));
  const step = text.length / count;
  return Array.from({ length: count }, (_, index) =>
    text.slice(Math.floor(index * step), Math.floor(index * step) + WINDOW),
  );
}

/** Without addresses and numbers, which belong to no language */
function wordsOf(window: string): string {
  return window
    .replace(/https?:\/\/\S+|\S+@\S+|[\d_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The languages {@link detectLanguage} knows, as BCP 47 primary tags. */
export function detectableLanguages(): string[] {
  return [...DETECTABLE];
}
