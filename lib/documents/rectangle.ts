import { newBlockId } from './block-id.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import type { TableCell, TableRow } from './model.ts';

/**
 * The rows with as many columns in each as the widest has: short rows are filled with empty cells, spans that reach
 * below the table or over another cell are shortened, empty rows that no cell
 * reaches into left out (the table commands of the editor rely on this). Tables beyond
 * the limits stay as they are.
 */
export function rectangular(rows: readonly TableCell[][]): TableRow[] {
  const width = layOut(rows, 0)?.width ?? 0;
  const filled = rows.length * width <= MAX_CELLS ? layOut(rows, width)?.rows : undefined;
  return filled ?? rows.map(cells => ({ type: 'tableRow', content: cells }));
}

/** A cell is two nodes at least. */
const MAX_CELLS = DOCUMENT_LIMITS.nodes / 2;

/** Puts cells where browsers put them (WHATWG HTML, section 4.9.12), with rows filled up to `minWidth`. */
function layOut(rows: readonly TableCell[][], minWidth: number): { rows: TableRow[]; width: number } | undefined {
  /** For each column, in how many rows from the current one on it is taken. */
  const taken: number[] = [];
  const laid: TableRow[] = [];
  for (const [index, cells] of rows.entries()) {
    if (cells.length === 0 && !taken.some(rowsLeft => rowsLeft > 0)) continue;
    const content: TableCell[] = [];
    let column = 0;
    const place = (each: TableCell) => {
      while (taken[column]) column++;
      const colspan = freeColumns(taken, column, each.attrs.colspan);
      const rowspan = Math.min(each.attrs.rowspan, rows.length - index);
      for (const end = column + colspan; column < end; column++) taken[column] = rowspan;
      content.push({ ...each, attrs: { ...each.attrs, colspan, rowspan } });
    };
    cells.forEach(place);
    const filler = cells.every(({ type }) => type === 'tableHeader') && cells.length > 0 ? 'tableHeader' : 'tableCell';
    while (column < minWidth) {
      if (taken[column]) column++;
      else place(emptyCell(filler));
    }
    if (taken.length > DOCUMENT_LIMITS.columns) return undefined;
    taken.forEach((rowsLeft, each) => {
      taken[each] = Math.max(0, rowsLeft - 1);
    });
    laid.push(content.length > 0 ? { type: 'tableRow', content } : { type: 'tableRow' });
  }
  return { rows: laid, width: taken.length };
}

function emptyCell(type: TableCell['type']): TableCell {
  const attrs = { id: newBlockId(), passages: [], origin: 'owner' as const };
  return {
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null },
    content: [{ type: 'paragraph', attrs }],
  };
}

function freeColumns(taken: readonly number[], from: number, wanted: number): number {
  let free = 1;
  while (free < wanted && !taken[from + free]) free++;
  return free;
}
