import { joined } from '../html/flatten.ts';
import { renderInline } from '../html/render-inline.ts';
import { tableElement } from '../html/render-table.ts';
import type { Footnote, Table, TableCell, TableRow } from '../model.ts';
import { isHeaderRow } from '../shape.ts';
import type { MdBlock, MdOf, MdPhrasing } from './syntax.ts';
import { phrasingOf } from './to-phrasing.ts';

/**
 * GFM's tables have one header row, one line a cell, one alignment a column and no spans. A table of other form is
 * written as HTML, unless it has footnotes, whose Markdown would not be read there: then it is brought into that form.
 */
export function tableNode(table: Table, notes: Footnote[]): MdBlock {
  if (isPlain(table) || hasFootnotes(table)) return gfmTable(table, notes);
  const html = tableElement(table, ({ content }) => renderInline(content, { options: {}, notes: [] }));
  return { type: 'html', value: html };
}

function isPlain({ content: [first, ...others] }: Table): boolean {
  const header = first?.content ?? [];
  const body = others.map(row => row.content ?? []);
  return (
    [header, ...body].every(cells => cells.length === header.length && cells.every(isPlainCell)) &&
    [header, ...body].every(cells => cells.every((each, column) => each.attrs.align === header[column]?.attrs.align)) &&
    body.every(cells => cells.every(({ type }) => type === 'tableCell')) &&
    header.every(({ type }) => type === header[0]?.type)
  );
}

function isPlainCell({ attrs, content }: TableCell): boolean {
  return attrs.colspan === 1 && attrs.rowspan === 1 && content.length === 1;
}

function hasFootnotes({ content: rows }: Table): boolean {
  const paragraphs = rows.flatMap(({ content = [] }) => content.flatMap(cell => cell.content));
  return paragraphs.some(({ content = [] }) => content.some(({ type }) => type === 'footnote'));
}

/** Spans become empty cells, a missing header an empty row, several paragraphs in a cell lines. */
function gfmTable({ content: rows }: Table, notes: Footnote[]): MdOf<'table'> {
  const nodes = withoutRowSpans(rows).map(cells => rowNode(cells, notes));
  const width = Math.max(1, ...nodes.map(({ children }) => children.length));
  const first = rows[0];
  const header = first && isHeaderRow(first) ? [] : [emptyRow(width)];
  const align = (first?.content ?? []).flatMap(({ attrs }) =>
    Array<TableCell['attrs']['align']>(attrs.colspan).fill(attrs.align),
  );
  return {
    type: 'table',
    align: Array.from({ length: width }, (_, column) => align[column] ?? null),
    children: [...header, ...nodes],
  };
}

/** Each row's cells by column, null where a cell reaches in from the left or from above. */
function withoutRowSpans(rows: readonly TableRow[]): (TableCell | null)[][] {
  const covered: number[] = [];
  return rows.map(({ content: cells = [] }) => {
    const row: (TableCell | null)[] = [];
    for (const cell of cells) {
      skipCovered(covered, row);
      for (let column = 0; column < cell.attrs.colspan; column++) {
        covered[row.length] = cell.attrs.rowspan - 1;
        row.push(column === 0 ? cell : null);
      }
    }
    skipCovered(covered, row);
    return row;
  });
}

function skipCovered(covered: number[], row: (TableCell | null)[]): void {
  for (let rowsLeft = covered[row.length]; rowsLeft; rowsLeft = covered[row.length]) {
    covered[row.length] = rowsLeft - 1;
    row.push(null);
  }
}

function rowNode(cells: readonly (TableCell | null)[], notes: Footnote[]): MdOf<'tableRow'> {
  return { type: 'tableRow', children: cells.map(cell => ({ type: 'tableCell', children: cellNodes(cell, notes) })) };
}

function cellNodes(cell: TableCell | null, notes: Footnote[]): MdPhrasing[] {
  return phrasingOf(joined(cell?.content ?? []), { notes, multiline: false });
}

function emptyRow(width: number): MdOf<'tableRow'> {
  return { type: 'tableRow', children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [] })) };
}
