import type { Cue } from './captions/cue.ts';

/** How much later a cue may begin and still continue the display of the one before, seconds */
const CONTINUES_WITHIN = 0.5;
/** Share of neighbours that repeat each other above which a file is taken to roll */
const ROLLING_SHARE = 0.4;
/** Shortest partial repetition that counts in a rolling file, words */
const PARTIAL_WORDS = 3;
/** More words than ever stand on a screen at once */
const LINE_WORDS = 60;

/**
 * Undoes the repetitions of rolling captions: automatic captions show each line twice, first growing, then moved up, and
 * files written from them say everything two or three times. Cues shown twice at once (for a shadow, an outline) are
 * dropped as well. What a speaker repeats stays: only files that roll throughout are touched.
 *
 * @param cues in order of their start
 */
export function withoutRepetitions<T extends Cue>(cues: readonly T[]): T[] {
  const distinct = withoutDoubles(cues);
  if (!isRolling(distinct)) return distinct;
  const kept: T[] = [];
  let shown: { words: string[]; endSeconds: number } = { words: [], endSeconds: Number.NEGATIVE_INFINITY };
  for (const cue of distinct) {
    const words = cue.text.split(' ');
    const repeated = cue.startSeconds <= shown.endSeconds + CONTINUES_WITHIN ? overlap(shown.words, words) : 0;
    shown = { words, endSeconds: cue.endSeconds };
    if (repeated < words.length) kept.push({ ...cue, text: words.slice(repeated).join(' ') });
  }
  return kept;
}

function withoutDoubles<T extends Cue>(cues: readonly T[]): T[] {
  let startSeconds = Number.NaN;
  let seen = new Set<string>();
  return cues.filter(cue => {
    if (cue.startSeconds !== startSeconds) seen = new Set();
    startSeconds = cue.startSeconds;
    const doubled = seen.has(cue.text);
    seen.add(cue.text);
    return !doubled;
  });
}

function isRolling(cues: readonly Cue[]): boolean {
  let repeating = 0;
  for (const [index, cue] of cues.entries()) {
    const before = cues[index - 1];
    if (!before || cue.startSeconds > before.endSeconds + CONTINUES_WITHIN) continue;
    if (overlap(before.text.split(' '), cue.text.split(' ')) > 0) repeating++;
  }
  return repeating >= 2 && repeating >= (cues.length - 1) * ROLLING_SHARE;
}

/**
 * How many words at the end of the cue before stand again at the beginning of this one: all of one of the two, or
 * several. A single word in common is speech, not display.
 */
function overlap(before: readonly string[], words: readonly string[]): number {
  const most = Math.min(before.length, words.length);
  if (repeats(before, words, most)) return most;
  for (let length = Math.min(most - 1, LINE_WORDS); length >= PARTIAL_WORDS; length--) {
    if (repeats(before, words, length)) return length;
  }
  return 0;
}

function repeats(before: readonly string[], words: readonly string[], length: number): boolean {
  const offset = before.length - length;
  for (let index = 0; index < length; index++) if (before[offset + index] !== words[index]) return false;
  return length > 0;
}
