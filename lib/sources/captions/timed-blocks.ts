import type { RawCue } from './cue.ts';

/**
 * Reads WebVTT and SubRip, which share their shape: a line with two times, then lines of text. Lenient where files in the
 * wild are sloppy (comma or point, missing hours, missing blank lines, `12:75`), because a lost sentence is worse than a
 * second's imprecision. Walks the lines once.
 *
 * @param format WebVTT ends a cue at a blank line, what follows without a time is a comment or a style sheet; SubRip
 *   files have blank lines inside a cue's text
 */
export function parseTimedBlocks(content: string, format: 'vtt' | 'srt'): RawCue[] {
  const lines = content.split(/\r\n|\r|\n/);
  const cues: (RawCue & { lines: string[] })[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const times = timesOf(line);
    const cue = cues.at(-1);
    if (times) {
      cues.push({ ...times, markup: '', lines: [] });
      open = true;
    } else if (BROKEN_TIMES.test(line)) {
      open = cue !== undefined; // its text joins the cue before
    } else if (line.trim() === '') {
      open &&= format === 'srt';
    } else if (open && cue && !isCounter(lines, index)) {
      cue.lines.push(line);
    }
  }
  return cues.map(({ lines: text, ...cue }) => ({ ...cue, markup: text.join('\n') }));
}

export function hasTimeLine(content: string): boolean {
  return content.split(/\r\n|\r|\n/).some(line => timesOf(line) !== undefined);
}

/** Whether times were meant that cannot be read. */
export function hasBrokenTimes(content: string): boolean {
  return content.split(/\r\n|\r|\n/).some(line => BROKEN_TIMES.test(line) && timesOf(line) === undefined);
}

const TIME = String.raw`(?:(\d{1,6}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,9}))?`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s*--?>\s*${TIME}(?![\d:.,])`);
const BROKEN_TIMES = /^\s*\d[\w:.,]*\s*-{1,4}>\s*\d/;

function timesOf(line: string): { startSeconds: number; endSeconds: number } | undefined {
  if (!line.includes('>')) return undefined;
  const match = TIMES.exec(line);
  if (!match) return undefined;
  const startSeconds = secondsOf(match.slice(1, 5));
  return { startSeconds, endSeconds: Math.max(startSeconds, secondsOf(match.slice(5, 9))) };
}

function secondsOf([hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  const milliseconds = Math.round(Number(`0.${fraction ?? 0}`) * 1000);
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 * 1000 + Number(seconds) * 1000 + milliseconds) / 1000;
}

/** SubRip numbers its cues: a bare number after a blank line or directly before the times. */
function isCounter(lines: readonly string[], index: number): boolean {
  if (!/^\s*\d+\s*$/.test(lines[index] ?? '')) return false;
  const afterBlank = (lines[index - 1] ?? '').trim() === '';
  return afterBlank || timesOf(lines[index + 1] ?? '') !== undefined;
}
