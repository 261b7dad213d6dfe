import type { MdNode } from './syntax.ts';

/** Elements whose start makes HTML parsers take everything up to their end for text, Markdown included. */
const RAW_TEXT = 'script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext|template|select';
const STARTS = new RegExp(`^<(${RAW_TEXT})(?=[\\s/>])`, 'i');
const ENDS = new RegExp(`^</(${RAW_TEXT})(?=[\\s/>])`, 'i');
const ANY_START = new RegExp(`<(?:${RAW_TEXT})(?=[\\s/>])`, 'i');
const ALL_ENDS = RAW_TEXT.split('|')
  .map(tag => `</${tag}>`)
  .join('');

/** Inline content with its raw HTML as it was written, without the starts of such elements that never end in it. */
export function phrasing(children: readonly MdNode[]): (MdNode | string)[] {
  const lastEnd = new Map<string, number>();
  children.forEach((child, index) => {
    const tag = child.type === 'html' ? ENDS.exec(child.value)?.[1] : undefined;
    if (tag) lastEnd.set(tag.toLowerCase(), index);
  });
  return children.map((child, index) => {
    if (child.type !== 'html') return child;
    const tag = STARTS.exec(child.value)?.[1];
    return tag === undefined || (lastEnd.get(tag.toLowerCase()) ?? -1) > index ? child.value : '';
  });
}

/** A block of raw HTML that cannot swallow what follows it: comments and such elements end with it at the latest. */
export function closedRawText(html: string): string {
  const closed = html.lastIndexOf('<!--') > html.lastIndexOf('-->') ? `${html}-->` : html;
  return ANY_START.test(closed) ? closed.replace(/<plaintext/gi, '<div') + ALL_ENDS : closed;
}
