import type { Cue } from './cue.ts';

/** `0:15`, `1:02:03`, `[00:12:01]`, `(12:01.5)`, alone on a line or before the text */
const STAMP =
  /^\s*[[(]?(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3}))?(?:[\])]|(?=\s|$|[-–—|:]\s))\s*(?:[-–—|:]\s+)?(.*)$/;

/** Speech rate that the last line's length is guessed from */
const WORDS_PER_SECOND = 2.5;

/**
 * A transcript in which lines begin with the time, as copied from YouTube's transcript panel or written by many
 * services. Each text lasts until the next time.
 *
 * @returns `undefined` where the text is not of that kind: fewer than two times, times that run backwards, or prose in
 *   which a line happens to begin with a time of day
 */
export function parseStampedText(content: string): Cue[] | undefined {
  const lines = content.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');
  const cues: { startSeconds: number; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const stamp = STAMP.exec(line);
    if (stamp) {
      const startSeconds = secondsOf(stamp);
      if (startSeconds < (cues.at(-1)?.startSeconds ?? 0)) return undefined;
      cues.push({ startSeconds, lines: [stamp[5] ?? ''] });
    } else {
      if (index > 4 && cues.length === 0) return undefined;
      // A title above the first time is part of the text too.
      if (cues.length === 0) cues.push({ startSeconds: 0, lines: [] });
      cues.at(-1)?.lines.push(line);
    }
  }
  const stamps = cues.length - (STAMP.test(lines[0] ?? '') ? 0 : 1);
  return stamps < 2 ? undefined : withEnds(cues);
}

function secondsOf([, hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction ?? 0}`);
}

function withEnds(cues: readonly { startSeconds: number; lines: string[] }[]): Cue[] {
  return cues
    .map(({ startSeconds, lines }, index) => {
      const text = lines.join(' ').replace(/\s+/g, ' ').trim();
      const spoken = startSeconds + Math.max(1, Math.ceil(text.split(' ').length / WORDS_PER_SECOND));
      return { startSeconds, endSeconds: cues[index + 1]?.startSeconds ?? spoken, text };
    })
    .filter(cue => cue.text !== '');
}
