import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { DomainError } from '#lib/domain-error.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/**
 * More than any page that people read. Unclosed formatting elements can make a parser that follows the standard create
 * elements in the square of its input, so the count is watched while parsing.
 */
const MAX_ELEMENTS = 300_000;
const MAX_LENGTH = 16 * 1024 * 1024;

/**
 * The tree that browsers build (WHATWG HTML, section 13.2), however broken the input.
 *
 * @throws DomainError `document.tooLarge` for more than 16 million characters or 300,000 elements
 */
export function parseHtml(html: string): HtmlNode[] {
  if (html.length > MAX_LENGTH) throw new DomainError('document.tooLarge', { limit: 'size', max: MAX_LENGTH });
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...made) {
      if (++elements > MAX_ELEMENTS) throw new DomainError('document.tooLarge', { limit: 'nodes', max: MAX_ELEMENTS });
      return defaultTreeAdapter.createElement(...made);
    },
  };
  return parse(html, { treeAdapter, scriptingEnabled: false }).childNodes;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find(each => each.name === name)?.value;
}

export function hasClass(element: HtmlElement, name: RegExp): boolean {
  return name.test(attribute(element, 'class') ?? '');
}

export function hasRole(element: HtmlElement, ...roles: string[]): boolean {
  return roles.includes(attribute(element, 'role') ?? '');
}

/** The words in a subtree with white space collapsed, hidden parts left out. */
export function textOf(root: HtmlElement, leftOut?: HtmlElement): string {
  let text = '';
  for (const node of visibleWithin(root, leftOut)) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if (node.nodeName === 'br' || node.nodeName === 'p') text += ' ';
  }
  return text.replace(/[ \t\n\f\r]+/g, ' ').trim();
}

/** The first element below `root` in document order that passes the test. */
export function findElement(root: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement | undefined {
  for (const node of visibleWithin(root)) if (isElement(node) && test(node)) return node;
  return undefined;
}

function* visibleWithin(root: HtmlElement, leftOut?: HtmlElement): Generator<HtmlNode> {
  const stack = root.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === leftOut || (isElement(node) && isDropped(node))) continue;
    yield node;
    if (!isElement(node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index];
      if (child) stack.push(child);
    }
  }
}

/** Whether readers see nothing of an element: scripts, styles, form controls and what is hidden. */
export function isDropped(element: HtmlElement): boolean {
  if (INVISIBLE.has(element.tagName)) return true;
  if (element.attrs.length === 0) return false;
  const style = attribute(element, 'style');
  if (style && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  return attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true';
}

const INVISIBLE = new Set(
  (
    'script style template noscript noframes head title meta link base object embed applet canvas svg map area ' +
    'select option datalist button textarea progress meter dialog param track frameset frame'
  ).split(' '),
);
