import type { ListItem, TableRow } from './model.ts';

/** A list is set without space between its items if each is one paragraph, with lists below it at most. */
export function isTight(items: readonly ListItem[]): boolean {
  return items.every(({ content: [first, ...others] }) => first?.type === 'paragraph' && others.every(isList));
}

/** Whether a row consists of header cells only. */
export function isHeaderRow({ content: cells = [] }: TableRow): boolean {
  return cells.length > 0 && cells.every(cell => cell.type === 'tableHeader');
}

function isList({ type }: ListItem['content'][number]): boolean {
  return type === 'bulletList' || type === 'orderedList';
}
