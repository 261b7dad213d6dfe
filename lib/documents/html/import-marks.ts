import { safeHref } from '../addresses.ts';
import { cleanLine } from '../clean-text.ts';
import type { Mark } from '../model.ts';
import type { HtmlImportOptions } from './reading.ts';
import { attribute, type HtmlElement } from './tree.ts';

/** The marks that an element gives to the words in it. */
export function marksOf(element: HtmlElement, options: HtmlImportOptions): readonly Mark[] {
  const mark = element.tagName === 'a' ? linkOf(element, options) : MARKS.get(element.tagName);
  const style = attribute(element, 'style');
  if (style === undefined) return mark ? [mark] : NO_MARKS;
  // Word processors put whole documents into <b style="font-weight:normal">.
  const named = mark?.type === 'bold' && /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(style) ? [] : [mark ?? []].flat();
  return [...named, ...STYLED.filter(([pattern]) => pattern.test(style)).map(([, each]) => each)];
}

function linkOf(element: HtmlElement, { baseUrl }: HtmlImportOptions): Mark | undefined {
  const href = safeHref(attribute(element, 'href') ?? '', baseUrl);
  const title = cleanLine(attribute(element, 'title') ?? '').trim() || null;
  return href === undefined ? undefined : { type: 'link', attrs: { href, title } };
}

const NO_MARKS: readonly Mark[] = [];
const BOLD: Mark = { type: 'bold' };
const ITALIC: Mark = { type: 'italic' };
const STRIKE: Mark = { type: 'strike' };
const CODE: Mark = { type: 'code' };

/** Terms of definition lists and the visible line of `<details>` are headings of a kind below all headings. */
const MARKS = new Map<string, Mark>([
  ...['b', 'strong', 'dt', 'summary'].map(tag => [tag, BOLD] as const),
  ...['i', 'em', 'dfn', 'var', 'cite'].map(tag => [tag, ITALIC] as const),
  ...['s', 'strike', 'del'].map(tag => [tag, STRIKE] as const),
  ...['code', 'kbd', 'samp', 'tt'].map(tag => [tag, CODE] as const),
]);

const STYLED: readonly (readonly [RegExp, Mark])[] = [
  [/font-weight\s*:\s*(?:bold|[6-9]00)/i, BOLD],
  [/font-style\s*:\s*(?:italic|oblique)/i, ITALIC],
  [/text-decoration[^;]*:[^;]*line-through/i, STRIKE],
];
