import type { SourceBlock } from '../../passages.ts';
import type { PdfLine } from './pdf-lines.ts';

/** Paragraphs and headings of a document's lines, each with the page on which it begins. */
export function blocksOfPages(pages: readonly PdfLine[][]): SourceBlock[] {
  const furniture = repeatedLines(pages);
  const kept = pages.map(lines => lines.filter((line, index) => !isFurniture(line, index, lines, furniture)));
  const body = bodyOf(kept.flat());
  const paragraphs: Paragraph[] = [];
  for (const [index, lines] of kept.entries()) {
    let previous: PdfLine | undefined;
    for (const line of lines) {
      const open = paragraphs.at(-1);
      const goesOn = previous ? continues(previous, line, body) : open !== undefined && runsOver(open, line, body);
      if (open && goesOn) open.lines.push(line);
      else paragraphs.push({ page: index + 1, lines: [line] });
      previous = line;
    }
  }
  return paragraphs.map(({ page, lines }) => {
    const text = joined(lines.map(line => line.text));
    return { type: isHeading(lines, text, body) ? ('heading' as const) : ('paragraph' as const), text, page };
  });
}

interface Paragraph {
  page: number;
  lines: PdfLine[];
}

/** How most of the text is set */
interface Body {
  size: number;
  font: string;
  /** From base line to base line */
  leading: number;
}

function bodyOf(lines: readonly PdfLine[]): Body {
  const sizes = tally(lines.map(line => [Math.round(line.size * 2) / 2, line.text.length]));
  const size = sizes ?? 10;
  const ofBody = lines.filter(line => Math.abs(line.size - size) <= 0.5);
  const font = tally(ofBody.map(line => [line.font, line.text.length])) ?? '';
  const steps = ofBody.slice(1).map((line, index) => (ofBody[index]?.y ?? 0) - line.y);
  const leading = tally(
    steps.filter(step => step > 0.8 * size && step < 3 * size).map(step => [Math.round(step * 2) / 2, 1]),
  );
  return { size, font, leading: leading ?? 1.2 * size };
}

/** The value of the greatest weight */
function tally<Value>(weighted: [Value, number][]): Value | undefined {
  const weights = new Map<Value, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const SENTENCE_END = /[.!?…:]["'”»“’)\]]*$/u;

function continues(previous: PdfLine, line: PdfLine, body: Body): boolean {
  if (Math.abs(previous.size - line.size) > 1 || BULLET.test(line.text)) return false;
  if (isOdd(previous, body) !== isOdd(line, body)) return false;
  const step = previous.y - line.y;
  // The next column begins at the top: a sentence may go on there.
  if (step < -body.leading) return !SENTENCE_END.test(previous.text) && !isOdd(line, body);
  if (step > 1.4 * Math.max(body.leading, 1.15 * line.size)) return false;
  const isIndented = line.x - previous.x > 0.7 * line.size;
  const endedEarly = previous.right < line.right - 3 * line.size;
  return !(SENTENCE_END.test(previous.text) && (isIndented || endedEarly));
}

/** A paragraph cut by the end of its page goes on at the top of the next. */
function runsOver({ lines }: Paragraph, line: PdfLine, body: Body): boolean {
  const last = lines.at(-1);
  return (
    last !== undefined &&
    !isOdd(last, body) &&
    !isOdd(line, body) &&
    !SENTENCE_END.test(last.text) &&
    /^\p{Ll}/u.test(line.text)
  );
}

const BULLET = /^(?:[•·▪‣◦●–—*-]\s|\(?\d{1,3}[.)]\s|\[\d{1,3}\]\s)/u;

/** Set otherwise than the text: a heading, a table, a note */
function isOdd(line: PdfLine, { size, font }: Body): boolean {
  return Math.abs(line.size - size) > 0.8 || (line.font !== '' && line.font !== font);
}

function isHeading(lines: readonly PdfLine[], text: string, body: Body): boolean {
  const [first] = lines;
  if (!first || lines.length > 3 || text.length > 160 || /[.,;]$/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (first.size >= 1.12 * body.size) return true;
  return (
    first.font !== body.font &&
    first.size >= body.size - 0.5 &&
    /^(?:\d+(?:\.\d+)*\.?|[IVX]+\.|[A-Z]\.)\s+\p{Lu}/u.test(text)
  );
}

/** Lines broken by width become one; a word that was parted at a line's end becomes whole. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (/\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(line) && !/^(?:und|oder|and|or|bzw)\b/.test(line)) {
      return text.slice(0, -1) + line;
    }
    return text === '' ? line : `${text} ${line}`;
  }, '');
}

/** A chapter's running head is on its own pages only. */
const ENOUGH = 3;
/** How many lines at a page's head and foot may be running heads */
const EDGE = 2;

function isFurniture(line: PdfLine, index: number, lines: readonly PdfLine[], furniture: ReadonlySet<string>): boolean {
  if (index >= EDGE && index < lines.length - EDGE) return false;
  return furniture.has(pattern(line.text)) || (furniture.size > 0 && PAGE_NUMBER.test(line.text));
}

const PAGE_NUMBER = /^[–—-]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[–—-]?$/i;

/** Running heads, feet and page numbers: the same at the edge of many pages, but for figures. */
function repeatedLines(pages: readonly PdfLine[][]): Set<string> {
  const pagesWith = new Map<string, number>();
  for (const lines of pages) {
    const edge = [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
    for (const key of new Set(edge.map(line => pattern(line.text)))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  return new Set([...pagesWith].filter(([, count]) => count >= ENOUGH).map(([key]) => key));
}

function pattern(text: string): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}
