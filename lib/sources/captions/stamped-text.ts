import type { Cue } from './cue.ts';

const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3}))?`;
/** `0:15`, `1:02:03`, `[00:12:01]`, `(12:01.5) –`, alone on a line or before the text; no time of day */
const LEADING = new RegExp(
  String.raw`^\s*[[(]?${TIME}(?:[\])]|(?=\s|$|[-–—|:]\s))\s*(?:[-–—|:]\s+)?(?!\s*(?:Uhr|[ap]\.?m\b))(.*)$`,
  'i',
);
/** `Speaker 1  0:15`, as services for recordings write above what was said */
const TRAILING = new RegExp(
  String.raw`^\s*(\p{Lu}[\p{L}.'’-]{0,30}(?:\s[\p{Lu}\d][\p{L}\d.'’-]{0,30}){0,3})\s+[[(]?${TIME}[\])]?\s*$`,
  'u',
);

/** Speech rate from which the length of the last text is guessed */
const WORDS_PER_SECOND = 2.5;
/** How many lines (title, author, date) may stand above the first time */
const LINES_ABOVE = 10;
/** Share of times that may run backwards, as misprints do; they are read as text */
const MISPRINTS = 0.1;

/**
 * A transcript in which lines begin with the time, as copied from YouTube's transcript panel or written by many
 * services. Each text lasts until the next time.
 *
 * @returns `undefined` where the text is not of that kind: fewer than two times, times that run backwards, or prose with
 *   times of day
 */
export function parseStampedText(content: string): Cue[] | undefined {
  const lines = content.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');
  const texts: StampedText[] = [];
  const above: string[] = [];
  let backwards = 0;
  for (const line of lines) {
    const stamped = stampedText(line);
    const last = texts.at(-1);
    if (stamped && stamped.startSeconds >= (last?.startSeconds ?? 0)) texts.push(stamped);
    else if (last) last.lines.push(line);
    else above.push(line);
    if (stamped && stamped !== texts.at(-1)) backwards++;
  }
  if (texts.length < 2 || above.length > LINES_ABOVE || backwards > texts.length * MISPRINTS) return undefined;
  return cuesOf(above.length > 0 ? [{ startSeconds: 0, lines: above }, ...texts] : texts);
}

interface StampedText {
  startSeconds: number;
  lines: string[];
  speaker?: string;
}

function stampedText(line: string): StampedText | undefined {
  const leading = LEADING.exec(line);
  if (leading) return { startSeconds: secondsOf(leading.slice(1, 5)), lines: [leading[5] ?? ''] };
  const trailing = TRAILING.exec(line);
  return trailing ? { startSeconds: secondsOf(trailing.slice(2, 6)), lines: [], speaker: trailing[1] } : undefined;
}

function secondsOf([hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction ?? 0}`);
}

function cuesOf(texts: readonly StampedText[]): Cue[] {
  return texts
    .map(({ startSeconds, lines, speaker }, index) => {
      const text = lines.join(' ').replace(/\s+/g, ' ').trim();
      const spoken = startSeconds + Math.max(1, Math.ceil(text.split(' ').length / WORDS_PER_SECOND));
      return { startSeconds, endSeconds: texts[index + 1]?.startSeconds ?? spoken, text, ...(speaker && { speaker }) };
    })
    .filter(cue => cue.text !== '');
}
