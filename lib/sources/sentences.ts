export interface Span {
  /** Offsets into the text, end exclusive, without surrounding white space */
  start: number;
  end: number;
}

/** Words after which a full stop does not end the sentence, German and English, lower-case, without the stop */
const ABBREVIATIONS = new Set(
  (
    'dr prof mr mrs ms st jr sr vs etc e.g i.e approx no vol fig inc ltd co dept gen sen rep gov capt lt col sgt ' +
    'bzw ca usw z.b d.h u.a o.ä evtl ggf inkl exkl mio mrd nr str vgl sog bspw geb gest jh abb kap hrsg'
  ).split(' '),
);

/** End marks with what closes behind them. Bounded, so that a million dots are read once and not once each. */
const END = /\p{Sentence_Terminal}{1,8}[\p{Pe}\p{Pf}\p{Pi}"']{0,8}(?=\s|$)|[。！？｡][\p{Pe}\p{Pf}"']{0,8}|\n/gu;

/**
 * Where the sentences of a text stand, in order; together they cover every character but white space between them. A
 * sentence ends at an end mark or at the end of a line, unless the next word is written small (after UAX #29, rule SB8) or
 * the mark belongs to an abbreviation, an initial or an ordinal. `Intl.Segmenter` would do, but takes quadratic time for
 * texts full of stops and no letters.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (mark !== '\n' && (isSmallAfter(text, end) || endsInAbbreviation(text.slice(Math.max(start, end - 40), end))))
      continue;
    pushTrimmed(spans, text, start, end);
    start = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

/** Whether the text ends as sentences end: with an end mark that belongs to no abbreviation. */
export function endsSentence(text: string): boolean {
  const ending = text.slice(-40).trimEnd();
  return /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}\p{Pi}"']{0,8}$/u.test(ending) && !endsInAbbreviation(ending);
}

function isSmallAfter(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return /^\p{Ll}/u.test(text.slice(at, at + 2));
}

function endsInAbbreviation(text: string): boolean {
  const [, word = ''] = /(\S+)\.[\p{Pe}\p{Pf}\p{Pi}"']*$/u.exec(text) ?? [];
  const bare = word.replace(/^[\p{Ps}\p{Pi}\p{Pf}"']+/u, '').toLowerCase();
  const initials = /^(?:\p{L}\.)*\p{L}$/u;
  return ABBREVIATIONS.has(bare) || initials.test(bare) || /^\d{1,2}$/.test(bare);
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (end > start) spans.push({ start, end });
}

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** Longest stretch without a space that is taken for one word, characters */
const LONGEST_WORD = 30;

/**
 * Number of words. In scripts that write no spaces two characters count as one, and so do thirty of anything else that
 * knows no spaces.
 */
export function wordCount(text: string): number {
  const spaced = text.match(/\S+/g)?.length ?? 0;
  const unspaced = text.match(CJK)?.length ?? 0;
  return Math.max(spaced, Math.round(unspaced / 2), Math.floor(text.length / LONGEST_WORD));
}
