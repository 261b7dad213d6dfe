import type { MdNode } from './syntax.ts';

/** Inline content with its raw HTML as it was written, without starts of elements that would swallow the rest. */
export function phrasing(children: readonly MdNode[]): (MdNode | string)[] {
  const lastEnd = new Map<string, number>();
  children.forEach((child, index) => {
    const tag = child.type === 'html' ? ENDS.exec(child.value)?.[1] : undefined;
    if (tag) lastEnd.set(tag.toLowerCase(), index);
  });
  return children.map((child, index) => {
    if (child.type !== 'html') return child;
    const tag = STARTS.exec(child.value)?.[1];
    return tag === undefined || (lastEnd.get(tag.toLowerCase()) ?? -1) > index ? asText(child.value) : '';
  });
}

/** A block of raw HTML that cannot swallow what follows it: comments and scripts end with it at the latest. */
export function closedRawHtml(html: string): string {
  const closed = html.lastIndexOf('<!--') > html.lastIndexOf('-->') ? `${html}-->` : html;
  return asText(ANY_START.test(closed) ? closed + ALL_ENDS : closed);
}

/**
 * Of the tags that GFM takes for text (section 6.11), those that would turn what follows into text. Scripts and styles
 * are left to the HTML importer, which drops them, and frames, which may hold a video.
 */
function asText(html: string): string {
  return html.replace(/<(?=\/?(?:title|textarea|xmp|noembed|noframes|plaintext)(?:[\s/>]|$))/gi, '&lt;');
}

/** Elements that hide everything up to their end. */
const HIDING = 'script|style|iframe|noscript|template|select';
const STARTS = new RegExp(`^<(${HIDING})(?=[\\s/>])`, 'i');
const ENDS = new RegExp(`^</(${HIDING})(?=[\\s/>])`, 'i');
const ANY_START = new RegExp(`<(?:${HIDING})(?=[\\s/>])`, 'i');
const ALL_ENDS = HIDING.split('|')
  .map(tag => `</${tag}>`)
  .join('');
