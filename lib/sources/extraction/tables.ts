/**
 * Whether a table holds data rather than the page's layout: more than one column, and cells without headings, tables or
 * several paragraphs of their own; without lists either, unless the table has header cells.
 */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table, p + p, h1, h2, h3, h4, blockquote, pre')) return false;
  if (table.querySelector('ul, ol') && !table.querySelector('th')) return false;
  const rows = [...table.querySelectorAll('tr')].slice(0, 50);
  return rows.some(row => row.children.length > 1);
}
