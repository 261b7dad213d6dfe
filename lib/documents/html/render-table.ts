import { attributes } from '../escape-html.ts';
import type { Paragraph, Table, TableCell, TableRow } from '../model.ts';
import { isHeaderRow } from '../shape.ts';
import { paragraphContent, type Rendering } from './render-paragraph.ts';

/** A table in a frame that scrolls sideways, reachable by keyboard, so that wide tables do not widen the page. */
export function renderTable(table: Table, rendering: Rendering): string {
  const label = rendering.options.labels.table;
  const frame = attributes({ class: 'table', role: 'region', tabindex: '0', 'aria-label': label });
  return `<div${frame}>${tableElement(table, paragraph => paragraphContent(paragraph, rendering))}</div>`;
}

/** The `<table>` itself, its paragraphs written by `words`. */
export function tableElement({ content: rows }: Table, words: (paragraph: Paragraph) => string): string {
  const firstBodyRow = rows.findIndex(row => !isHeaderRow(row));
  const headers = firstBodyRow === -1 ? rows.length : firstBodyRow;
  const head = rows.slice(0, headers).map(row => renderRow(row, 'col', words));
  const body = rows.slice(headers).map(row => renderRow(row, 'row', words));
  return `<table>${section('thead', head)}${section('tbody', body)}</table>`;
}

function renderRow({ content: cells = [] }: TableRow, scope: 'col' | 'row', words: (paragraph: Paragraph) => string) {
  return `<tr>${cells.map(cell => renderCell(cell, scope, words)).join('')}</tr>`;
}

function renderCell({ type, attrs, content }: TableCell, scope: 'col' | 'row', words: (each: Paragraph) => string) {
  const tag = type === 'tableHeader' ? 'th' : 'td';
  const values = attributes({
    scope: tag === 'th' && scope,
    colspan: attrs.colspan > 1 && attrs.colspan,
    rowspan: attrs.rowspan > 1 && attrs.rowspan,
    class: attrs.align && `align-${attrs.align}`,
  });
  const paragraphs = content.map(words);
  const inner = paragraphs.length === 1 ? paragraphs.join('') : paragraphs.map(text => `<p>${text}</p>`).join('');
  return `<${tag}${values}>${inner}</${tag}>`;
}

function section(tag: string, rows: string[]): string {
  return rows.length > 0 ? `<${tag}>${rows.join('')}</${tag}>` : '';
}
