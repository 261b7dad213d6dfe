/** A run of text as pdf.js gives it */
interface TextItem {
  str: string;
  /** Scale, skew and place on the page: the last two are x and y, from the lower left corner */
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
  fontName: string;
}

/** A line as it stands on a page; lengths are in points. */
export interface PdfLine {
  text: string;
  x: number;
  /** Where it ends */
  right: number;
  /** Base line, growing upwards */
  y: number;
  /** Font size of most of its characters */
  size: number;
  /** Of all its characters; empty where they differ, as with formulas */
  font: string;
}

/** The lines of a page, in the order in which the document writes them: that of reading, columns one after another. */
export function linesOfPage(items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let run: TextItem[] = [];
  const close = () => {
    const line = lineOf(run);
    if (line) lines.push(line);
    run = [];
  };
  for (const item of items) {
    const last = run.at(-1);
    // Raised and lowered signs leave the line by less than half of its height.
    if (last && item.str.trim() !== '' && Math.abs(yOf(item) - yOf(last)) > 0.6 * sizeOf(last)) close();
    if (item.str !== '') run.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

function lineOf(run: readonly TextItem[]): PdfLine | undefined {
  const text = run
    .map(item => item.str)
    .join('')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
  const inked = run.filter(item => item.str.trim() !== '');
  const longest = inked.toSorted((a, b) => b.str.length - a.str.length)[0];
  if (text === '' || !longest) return undefined;
  return {
    text: text.replace(/(?:\s?[.·]){4,}/g, ' …'),
    x: Math.min(...inked.map(xOf)),
    right: Math.max(...inked.map(item => xOf(item) + item.width)),
    y: yOf(longest),
    size: sizeOf(longest),
    font: inked.every(item => item.fontName === longest.fontName) ? longest.fontName : '',
  };
}

function xOf({ transform }: TextItem): number {
  return transform[4] ?? 0;
}

function yOf({ transform }: TextItem): number {
  return transform[5] ?? 0;
}

function sizeOf({ transform, height }: TextItem): number {
  return Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || height || 10;
}
