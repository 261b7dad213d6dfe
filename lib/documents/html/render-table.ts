import { attributes } from '../escape-html.ts';
import type { Table, TableCell, TableRow } from '../model.ts';
import { isHeaderRow } from '../shape.ts';
import { paragraphContent, type Rendering } from './render-paragraph.ts';

/** A table in a frame that scrolls sideways, reachable by keyboard, so that wide tables do not widen the page. */
export function renderTable({ content: rows }: Table, rendering: Rendering): string {
  const firstBodyRow = rows.findIndex(row => !isHeaderRow(row));
  const headers = firstBodyRow === -1 ? rows.length : firstBodyRow;
  const head = rows.slice(0, headers).map(row => renderRow(row, 'col', rendering));
  const body = rows.slice(headers).map(row => renderRow(row, 'row', rendering));
  const frame = attributes({
    class: 'table',
    role: 'region',
    tabindex: '0',
    'aria-label': rendering.options.labels.table,
  });
  return `<div${frame}><table>${section('thead', head)}${section('tbody', body)}</table></div>`;
}

function renderRow({ content: cells = [] }: TableRow, scope: 'col' | 'row', rendering: Rendering): string {
  return `<tr>${cells.map(cell => renderCell(cell, scope, rendering)).join('')}</tr>`;
}

function renderCell({ type, attrs, content }: TableCell, scope: 'col' | 'row', rendering: Rendering): string {
  const tag = type === 'tableHeader' ? 'th' : 'td';
  const values = attributes({
    scope: tag === 'th' && scope,
    colspan: attrs.colspan > 1 && attrs.colspan,
    rowspan: attrs.rowspan > 1 && attrs.rowspan,
    class: attrs.align && `align-${attrs.align}`,
  });
  const paragraphs = content.map(paragraph => paragraphContent(paragraph, rendering));
  const words = paragraphs.length === 1 ? paragraphs.join('') : paragraphs.map(text => `<p>${text}</p>`).join('');
  return `<${tag}${values}>${words}</${tag}>`;
}

function section(tag: string, rows: string[]): string {
  return rows.length > 0 ? `<${tag}>${rows.join('')}</${tag}>` : '';
}
