import { eld } from 'eld/extrasmall';

/** The detector reads about 350 bytes at once, so long texts are judged by several windows. */
const WINDOW = 350;
const MAX_WINDOWS = 12;

/**
 * The language of a text, as ISO 639-1 code (which is its BCP 47 primary tag), and whether to rely on it. Undefined if
 * the text has no words. Knows 60 languages.
 */
export function detectLanguage(text: string): { language: string; reliable: boolean } | undefined {
  const words = text
    .replace(/https?:\/\/\S+|\S+@\S+|[\d_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}/u.test(words)) return undefined;
  const totals = new Map<string, number>();
  const windows = windowsOf(words);
  for (const window of windows) {
    for (const [language, score] of Object.entries(eld.detect(window).getScores())) {
      totals.set(language, (totals.get(language) ?? 0) + score / windows.length);
    }
  }
  const [best, second] = [...totals].toSorted(([, a], [, b]) => b - a);
  if (!best) return undefined;
  return { language: best[0], reliable: best[1] - (second?.[1] ?? 0) > 0.03 && words.length >= 20 };
}

function windowsOf(words: string): string[] {
  const count = Math.min(MAX_WINDOWS, Math.ceil(words.length / WINDOW));
  const step = words.length / count;
  return Array.from({ length: count }, (_, index) =>
    words.slice(Math.floor(index * step), Math.floor(index * step) + WINDOW),
  );
}
