import { parseHTML } from 'linkedom/worker';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { DomainError } from '#lib/domain-error.ts';
import { hiddenElements } from './hidden.ts';
import { EXTRACTION_LIMITS as LIMITS } from './limits.ts';

export interface Page {
  /** What a reader sees, as a DOM: no scripts, styles, controls, comments or hidden parts */
  document: Document;
  /** Sources of the JSON-LD scripts */
  jsonLd: string[];
  /** Address that relative addresses are resolved against */
  baseUrl: string;
}

/**
 * Reads a page the way a browser does (HTML standard, by parse5) and keeps what it would show. Time grows with the
 * length of the page only. Throws `extraction.tooLarge`.
 */
export function readPage(html: string, url: string): Page {
  if (html.length > LIMITS.htmlLength) throw tooLarge();
  const tree = parse(html.replaceAll('\0', ''), { scriptingEnabled: false });
  const jsonLd: string[] = [];
  const document = visibleDocument(tree, jsonLd);
  return { document, jsonLd, baseUrl: baseUrlOf(document, url) };
}

function tooLarge(): DomainError {
  return new DomainError('extraction.tooLarge', { megabytes: LIMITS.htmlLength / 1024 / 1024 });
}

/** Shown by no browser as words of the article, or only with a plug-in */
const DROPPED = new Set(
  (
    'script style template svg canvas object embed applet audio video iframe frame frameset noframes input select ' +
    'textarea option datalist dialog map area param source track progress meter annotation annotation-xml slot portal'
  ).split(' '),
);

/** Headings of questions that unfold are often buttons; everywhere else a button is a control. */
const BUTTON_PARENTS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt']);

/** Elements without a meaning of their own: below the greatest depth they are left out, others become siblings. */
const WRAPPERS = new Set('div span section font center b i u strong em small big s a ul ol table tbody tr'.split(' '));

/** Room for the paragraphs and items that stand at the greatest depth */
const MARGIN = 20;

interface Step {
  node: Tree.ChildNode;
  parent: Element;
  depth: number;
}

function visibleDocument(tree: Tree.Document, jsonLd: string[]): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const hidden = hiddenElements(tree);
  const steps: Step[] = [];
  const push = (nodes: readonly Tree.ChildNode[], parent: Element, depth: number) => {
    for (const node of nodes.toReversed()) steps.push({ node, parent, depth });
  };
  let elements = 0;
  push(tree.childNodes, document.documentElement, 0);
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, parent, depth } = step;
    if (node.nodeName === '#text') {
      parent.append(document.createTextNode((node as Tree.TextNode).value));
      continue;
    }
    if (!('tagName' in node)) continue;
    if (isJsonLd(node)) jsonLd.push(textOf(node));
    if (hidden.has(node) || isDropped(node)) continue;
    if (depth >= LIMITS.depth && WRAPPERS.has(node.tagName)) {
      push(node.childNodes, parent, depth);
      continue;
    }
    elements += 1;
    if (elements > LIMITS.elements) throw tooLarge();
    const made = ownElement(document, node) ?? append(parent, document.createElement(node.tagName));
    copyAttributes(node, made);
    push(node.childNodes, depth < LIMITS.depth + MARGIN ? made : parent, depth + 1);
  }
  return document;
}

function append(parent: Element, child: Element): Element {
  parent.append(child);
  return child;
}

/** The elements that every document has once */
function ownElement(document: Document, { tagName }: Tree.Element): Element | undefined {
  if (tagName === 'html') return document.documentElement;
  if (tagName === 'head') return document.head;
  return tagName === 'body' ? document.body : undefined;
}

function isDropped(element: Tree.Element): boolean {
  if (element.tagName === 'button') {
    return !(element.parentNode && BUTTON_PARENTS.has((element.parentNode as Tree.Element).tagName));
  }
  // Words in <noscript> are for readers without scripts and repeat or replace what is shown; a lone image is the lazily
  // loaded one beside it.
  if (element.tagName === 'noscript') return textOf(element).trim() !== '' || !isImageOnly(element);
  return DROPPED.has(element.tagName);
}

function isImageOnly(noscript: Tree.Element): boolean {
  const children = noscript.childNodes.filter(node => 'tagName' in node);
  return children.length === 1 && /^(?:img|picture|figure|a)$/.test(children[0]?.tagName ?? '');
}

function isJsonLd(element: Tree.Element): boolean {
  if (element.tagName !== 'script') return false;
  const type = element.attrs.find(({ name }) => name === 'type')?.value ?? '';
  return /^\s*application\/ld\+json\b/i.test(type);
}

/** Direct text, which is all that scripts have, and enough to see whether <noscript> has words of its own */
function textOf(element: Tree.Element): string {
  const texts = element.childNodes.filter(node => node.nodeName === '#text') as Tree.TextNode[];
  return texts.map(({ value }) => value).join('');
}

/** `style`, `hidden` and `aria-hidden` have done their work; handlers have none here. */
const UNWANTED_ATTRIBUTE = /^(?:on.*|style|hidden|aria-hidden)$/;

function copyAttributes({ attrs }: Tree.Element, to: Element): void {
  for (const { name, value } of attrs.slice(0, LIMITS.attributes)) {
    if (value.length > LIMITS.attributeLength || UNWANTED_ATTRIBUTE.test(name) || !/^[a-z][\w:.-]*$/.test(name))
      continue;
    to.setAttribute(name, value);
  }
}

function baseUrlOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  const base = href ? URL.parse(href, url) : null;
  return base && /^https?:$/.test(base.protocol) ? base.href : url;
}
