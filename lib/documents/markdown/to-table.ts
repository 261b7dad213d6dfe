import { joined } from '../html/flatten.ts';
import type { Footnote, Table, TableCell, TableRow } from '../model.ts';
import { isHeaderRow } from '../shape.ts';
import type { MdOf, MdPhrasing } from './syntax.ts';
import { phrasingOf } from './to-phrasing.ts';

/** Markdown's tables have one header row and no spans: spans become empty cells, a missing header an empty row. */
export function tableNode({ content: rows }: Table, notes: Footnote[]): MdOf<'table'> {
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

/** Several paragraphs in a cell become lines. */
function cellNodes(cell: TableCell | null, notes: Footnote[]): MdPhrasing[] {
  return phrasingOf(joined(cell?.content ?? []), { notes, multiline: false });
}

function emptyRow(width: number): MdOf<'tableRow'> {
  return { type: 'tableRow', children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [] })) };
}
