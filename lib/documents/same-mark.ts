import type { Mark } from './model.ts';

/** Whether two marks are of one type and, for links, lead to one address. */
export function isSameMark(one: Mark, other: Mark | undefined): boolean {
  if (one.type !== 'link' || other?.type !== 'link') return one.type === other?.type;
  return one.attrs.href === other.attrs.href && one.attrs.title === other.attrs.title;
}
