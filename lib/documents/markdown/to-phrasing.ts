import type { Footnote, Inline, Mark } from '../model.ts';
import { isSameMark } from '../same-mark.ts';
import type { MdPhrasing } from './syntax.ts';

export interface Setting {
  /** Takes the footnotes; their numbers are their places in it */
  notes: Footnote[];
  /** Whether a line may end here, unlike in headings and table cells */
  multiline: boolean;
}

/**
 * Inline content as Markdown's nested emphasis. Of the marks on a word the one that reaches furthest goes outside, so
 * that few delimiters meet, which Markdown cannot always tell apart.
 */
export function phrasingOf(content: readonly Inline[] | undefined, setting: Setting): MdPhrasing[] {
  const pieces = (content ?? []).map(piece => ({ piece, marks: piece.type === 'footnote' ? [] : (piece.marks ?? []) }));
  return nest(pieces, setting);
}

interface Marked {
  piece: Inline;
  /** The marks not yet expressed around the piece */
  marks: readonly Mark[];
}

function nest(pieces: readonly Marked[], setting: Setting): MdPhrasing[] {
  const nodes: MdPhrasing[] = [];
  for (let start = 0; start < pieces.length; ) {
    const { mark, end } = widestRun(pieces, start);
    const inner = pieces.slice(start, end);
    if (mark)
      nodes.push(
        wrapped(
          mark,
          nest(
            inner.map(piece => without(piece, mark)),
            setting,
          ),
        ),
      );
    else nodes.push(...inner.map(piece => leaf(piece, setting)));
    start = end;
  }
  return nodes;
}

/** The mark at `start` that reaches furthest; none where only code, which is no container in Markdown, is left. */
function widestRun(pieces: readonly Marked[], start: number): { mark?: Mark; end: number } {
  let widest: { mark?: Mark; end: number } = { end: start };
  for (const mark of pieces[start]?.marks ?? []) {
    let end = start + 1;
    while (pieces[end]?.marks.some(each => isSameMark(each, mark))) end++;
    if (mark.type !== 'code' && end > widest.end) widest = { mark, end };
  }
  return widest.mark ? widest : { end: start + 1 };
}

function without({ piece, marks }: Marked, mark: Mark): Marked {
  return { piece, marks: marks.filter(({ type }) => type !== mark.type) };
}

function wrapped(mark: Mark, children: MdPhrasing[]): MdPhrasing {
  switch (mark.type) {
    case 'link':
      return { type: 'link', url: mark.attrs.href, title: mark.attrs.title, children };
    case 'bold':
      return { type: 'strong', children };
    case 'italic':
      return { type: 'emphasis', children };
    default:
      return { type: 'delete', children };
  }
}

function leaf({ piece, marks }: Marked, { notes, multiline }: Setting): MdPhrasing {
  switch (piece.type) {
    case 'text':
      return { type: marks.some(({ type }) => type === 'code') ? 'inlineCode' : 'text', value: piece.text };
    case 'hardBreak':
      return multiline ? { type: 'break' } : { type: 'html', value: '<br>' };
    case 'footnote': {
      const number = String(notes.push(piece));
      return { type: 'footnoteReference', identifier: number, label: number };
    }
  }
}
