import type { Cue, RawCue } from './cue.ts';
import { decodeEntities } from './entities.ts';

/**
 * Cues with plain text. A cue in which several voices speak becomes one cue for each; empty ones are dropped.
 */
export function cuesFrom(rawCues: readonly RawCue[]): Cue[] {
  return rawCues.flatMap(({ startSeconds, endSeconds, markup }) =>
    voicesOf(markup).flatMap(({ speaker, markup: spoken }) => {
      const text = plainText(spoken);
      if (text === '') return [];
      return [{ startSeconds, endSeconds: Math.max(startSeconds, endSeconds), text, ...(speaker && { speaker }) }];
    }),
  );
}

/** `<v.loud Mary>No way!</v>` (WebVTT, "voice span"); the name ends at `>`, so a name cannot contain one. */
const VOICE = /<v(?:\.[^\s<>]*)?(?:\s+([^<>\n]*))?>|<\/v>/g;

function voicesOf(markup: string): { speaker?: string; markup: string }[] {
  const voices: { speaker?: string; markup: string }[] = [];
  let speaker: string | undefined;
  let from = 0;
  for (const match of markup.matchAll(VOICE)) {
    voices.push({ speaker, markup: markup.slice(from, match.index) });
    speaker = plainText(match[1] ?? '') || undefined;
    from = match.index + match[0].length;
  }
  voices.push({ speaker, markup: markup.slice(from) });
  return voices;
}

/**
 * Tags are stripped before entities are decoded, so that an escaped `&lt;i&gt;` stays text. What follows a tag that is
 * never closed is kept: WebVTT would drop it, but here words count, not display.
 */
function plainText(markup: string): string {
  let text = markup;
  if (text.includes('<')) text = text.replace(TAG, '').replace(UNCLOSED_TAG, ' ');
  if (text.includes('{\\')) text = text.replace(STYLE_OVERRIDE, '');
  return oneLine(decodeEntities(text));
}

/** `<i>`, `</c>`, `<font color="red">`, `<c.yellow.bg_blue>` and the times of karaoke, `<00:00:01.000>` */
const TAG = /<\/?[a-z][^<>]*>|<\s?\d[\d:.]*\s*>/gi;
const UNCLOSED_TAG = /<\/?(?:c|i|b|u|v|lang|ruby|rt)(?:\.[^\s<>]*)?(?=\s|$)|<\d[\d:.]*(?=\s)/gi;
/** `{\an8}`, carried over from Advanced SubStation into SubRip files */
const STYLE_OVERRIDE = /\{\\[^{}]*\}/g;
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;
/** Scripts without spaces between words need none where a line was broken either. */
const BREAK_WITHIN_CJK =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。])[ \t]*\n\s*(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu;

function oneLine(text: string): string {
  const visible = text.replace(INVISIBLE, '');
  return (visible.includes('\n') ? visible.replace(BREAK_WITHIN_CJK, '') : visible).replace(/\s+/g, ' ').trim();
}
