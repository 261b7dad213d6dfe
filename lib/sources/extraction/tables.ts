/**
 * Whether a table holds data rather than the page's layout: cells without paragraphs, lists or tables of their own, and
 * more than one column.
 */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table, p + p, ul, ol, h1, h2, h3, h4, blockquote, pre')) return false;
  const rows = [...table.querySelectorAll('tr')].slice(0, 50);
  return rows.some(row => row.children.length > 1);
}
