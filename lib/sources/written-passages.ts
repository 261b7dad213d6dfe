import { sentencesOf, wordCount } from './sentences.ts';

export interface Paragraph {
  text: string;
  page?: number;
  charStart?: number;
  charEnd?: number;
}

/** A paragraph up to here is one passage, whatever its form; longer ones are cut. */
const MAX_WORDS = 120;
/** Where a longer one is cut: at the first sentence end after so many words */
const TARGET_WORDS = 60;
/** Neighbours shorter than this (lines of a list or a dialogue) are put together up to the target. */
const SHORT_WORDS = 15;

/**
 * The paragraphs of a plain text, with their offsets. Blank lines part them; where there are none, each line is one,
 * unless the lines are plainly broken by width.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const parted = lines.some((line, index) => index > 0 && line.text === '' && index < lines.length - 1);
  const wrapped = parted || isBrokenByWidth(lines.map(line => line.text.length));
  const groups: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const marked = MARKED_HEADING.test(line.text);
    if (open && wrapped && !marked && line.text !== '') groups.at(-1)?.push(line);
    else if (line.text !== '') groups.push([line]);
    open = line.text !== '' && !marked;
  }
  return groups.map(paragraphOf);
}

interface Line {
  text: string;
  start: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line.trim(), start: start + line.length - line.trimStart().length });
    start += line.length + 1;
  }
  return lines;
}

/** Several lines of much the same length, as mail programs and editors break them */
function isBrokenByWidth(lengths: readonly number[]): boolean {
  const full = lengths.slice(0, -1).filter(length => length >= 50 && length <= 100);
  return lengths.length >= 3 && full.length >= (lengths.length - 1) * 0.8;
}

const MARKED_HEADING = /^#{1,6}\s+\S/;
const LIST_ITEM = /^(?:[-*•–]|\d{1,3}[.)])\s/;

function paragraphOf(lines: Line[]): Paragraph {
  const [first, last] = [lines[0], lines.at(-1)];
  const isList = lines.some(line => LIST_ITEM.test(line.text));
  return {
    text: lines.map(line => line.text).join(isList ? '\n' : ' '),
    charStart: first?.start,
    charEnd: (last?.start ?? 0) + (last?.text.length ?? 0),
  };
}

const HEADING_WORDS = 12;

/** Whether a paragraph is the heading of the next one: marked as in Markdown, or short and without an end mark. */
export function isHeading({ text }: Paragraph, next: Paragraph | undefined): boolean {
  if (MARKED_HEADING.test(text)) return true;
  if (!next || text.length > 100 || LIST_ITEM.test(text) || /[.!?…:;,]["'”»«“)]*$/u.test(text)) return false;
  return wordCount(text) <= HEADING_WORDS && wordCount(next.text) >= 2 * HEADING_WORDS && /[\p{L}\p{N}]/u.test(text);
}

export function headingText(text: string): string {
  return text.replace(/^#{1,6}\s+/, '').replace(/\s+#+$/, '');
}

/** Passages of a run of paragraphs: long ones cut at sentence ends, very short neighbours together. */
export function piecesOf(paragraphs: readonly Paragraph[]): Paragraph[] {
  const pieces: Paragraph[] = [];
  let room = 0;
  for (const paragraph of paragraphs) {
    const words = wordCount(paragraph.text);
    const last = pieces.at(-1);
    if (last && words < SHORT_WORDS && words <= room && last.page === paragraph.page) {
      last.text += `\n${paragraph.text}`;
      last.charEnd = paragraph.charEnd;
      room -= words;
    } else {
      for (const piece of words > MAX_WORDS ? cut(paragraph) : [{ ...paragraph }]) pieces.push(piece);
      room = words < SHORT_WORDS ? TARGET_WORDS - words : 0;
    }
  }
  return pieces;
}

/** Cuts at sentence ends into pieces of about the target length; the last piece is never a mere scrap. */
function cut(paragraph: Paragraph): Paragraph[] {
  const { text, page, charStart, charEnd } = paragraph;
  const pieces: { start: number; end: number; words: number }[] = [];
  for (const span of sentencesOf(text).flatMap(sentence => shortened(text, sentence))) {
    const words = wordCount(text.slice(span.start, span.end));
    const last = pieces.at(-1);
    if (last && last.words < TARGET_WORDS && last.words + words <= MAX_WORDS) {
      last.end = span.end;
      last.words += words;
    } else {
      pieces.push({ ...span, words });
    }
  }
  // Offsets inside the paragraph are exact only while its text is a copy of the original, not lines put together.
  const exact = charStart !== undefined && charEnd !== undefined && charEnd - charStart === text.length;
  return pieces.map(({ start, end }) => ({
    text: text.slice(start, end),
    page,
    charStart: exact ? charStart + start : charStart,
    charEnd: exact ? charStart + end : charEnd,
  }));
}

/** A sentence longer than a passage may be (lists without stops, lost punctuation) is cut between words. */
function shortened(text: string, { start, end }: { start: number; end: number }): { start: number; end: number }[] {
  if (wordCount(text.slice(start, end)) <= MAX_WORDS) return [{ start, end }];
  const spans: { start: number; end: number; words: number }[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\S{1,60}/g)) {
    const last = spans.at(-1);
    const words = wordCount(word);
    if (last && last.words + words <= TARGET_WORDS) {
      last.end = start + index + word.length;
      last.words += words;
    } else {
      spans.push({ start: start + index, end: start + index + word.length, words });
    }
  }
  return spans;
}
