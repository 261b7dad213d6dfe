export interface Span {
  /** Offsets into the text, end exclusive, without surrounding white space */
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** How much text the segmenter sees at once; its time grows faster than the text. */
const WINDOW = 20_000;

/** Words after which a full stop does not end the sentence, German and English, lower-case, without the stop */
const ABBREVIATIONS = new Set(
  (
    'dr prof mr mrs ms st jr sr vs etc e.g i.e approx no vol fig inc ltd co dept gen sen rep gov capt lt col sgt ' +
    'bzw ca usw z.b d.h u.a o.ä evtl ggf inkl exkl mio mrd nr str vgl sog bspw geb gest jh abb kap hrsg'
  ).split(' '),
);

/**
 * Where the sentences of a text stand, in order; together they cover every character but white space between them.
 * Follows Unicode's rules (UAX #29) and does not break after common abbreviations, initials and ordinals.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let from = 0; from < text.length; ) {
    const to = windowEnd(text, from);
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
      const end = from + index + segment.length;
      if (end < text.length && !endsSentence(text.slice(Math.max(start, end - 60), end))) continue;
      pushTrimmed(spans, text, start, end);
      start = end;
    }
    from = to;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

const END_MARK = /[.!?…。！？]["'”’»«“)\]]*\s*$/u;

/** Whether the text ends as sentences end: with an end mark that belongs to no abbreviation. */
export function endsSentence(text: string): boolean {
  if (/\n\s*$/.test(text)) return true;
  if (!END_MARK.test(text)) return false;
  const [, word = ''] = /(\S+)\.["'”’»«“)\]]*\s*$/u.exec(text) ?? [];
  const bare = word.replace(/^["'„“‚‘(«»[]+/u, '').toLowerCase();
  return !(
    ABBREVIATIONS.has(bare) ||
    /^\p{L}$/u.test(bare) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(bare) ||
    /^\d{1,2}$/.test(bare)
  );
}

/** The last line or word boundary within the window, so that no word is cut. */
function windowEnd(text: string, from: number): number {
  if (text.length - from <= WINDOW) return text.length;
  const line = text.lastIndexOf('\n', from + WINDOW);
  if (line > from + WINDOW / 2) return line + 1;
  const space = text.lastIndexOf(' ', from + WINDOW);
  return space > from ? space + 1 : from + WINDOW;
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (end > start) spans.push({ start, end });
}

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** Number of words; in scripts that write no spaces, two characters count as one. */
export function wordCount(text: string): number {
  const spaced = text.match(/\S+/g)?.length ?? 0;
  const unspaced = text.match(CJK)?.length ?? 0;
  return unspaced === 0 ? spaced : Math.max(spaced, Math.round(unspaced / 2));
}
