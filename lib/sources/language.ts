import { eld } from 'eld/extrasmall';

/** The detector reads about 350 bytes at once, so long texts are judged by several windows. */
const WINDOW = 350;
const MAX_WINDOWS = 12;

/**
 * The language of a text, as ISO 639-1 code (which is its BCP 47 primary tag), and whether to rely on it. Undefined if
 * the text has no words. Knows 60 languages.
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
  return { language: best[0], reliable: best[1] - (second?.[1] ?? 0) > 0.03 && length >= 20 };
}

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
