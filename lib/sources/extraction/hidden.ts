import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Declared, declarationsOf, hidingProperty, type StyleSheet, styleSheet } from './hiding-styles.ts';

/**
 * The elements that no reader sees: marked so (`hidden`, `aria-hidden`, closed dialogs, class names that everybody hides)
 * or styled away, inline or by the page's own style sheets. What is written there is meant for machines, and a known way
 * to slip instructions to a language model.
 *
 * A page that fades in, or that its script unveils, is not a hidden one: where one such cause (`opacity`, `visibility`,
 * `aria-hidden`, a class, one rule of a style sheet) would take more than half of the page's letters, it takes nothing.
 */
export function hiddenElements(tree: Tree.Document): Set<Tree.Element> {
  const entries = survey(tree);
  const sheet = styleSheet(
    entries.filter(({ element }) => element.tagName === 'style').map(({ element }) => textOf(element)),
  );
  const causes = new Map<string, Entry[]>();
  for (const entry of entries) {
    const cause = hidingCause(entry.element, sheet);
    const found = cause ? causes.get(cause) : undefined;
    if (found) found.push(entry);
    else if (cause) causes.set(cause, [entry]);
  }
  const total = entries[0]?.letters ?? 0;
  const hidden = new Set<Tree.Element>();
  for (const [cause, found] of causes) {
    if (cause !== CERTAIN && lettersWithin(found) > total / 2) continue;
    for (const { element } of found) hidden.add(element);
  }
  return hidden;
}

interface Entry {
  element: Tree.Element;
  /** Position of the parent among the entries */
  parent: number;
  /** Position after the last descendant */
  end: number;
  /** Length of the text within */
  letters: number;
}

/** Not part of what a page says, however much of it there is */
const WORDLESS = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg']);

/** All elements in document order with the length of their text; iterative, since pages nest as deep as they like. */
function survey(tree: Tree.Document): Entry[] {
  const entries: Entry[] = [];
  const stack: { node: Tree.ChildNode; parent: number }[] = [];
  const push = (nodes: readonly Tree.ChildNode[], parent: number) => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      if (node) stack.push({ node, parent });
    }
  };
  push(tree.childNodes, -1);
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, parent } = step;
    const above = entries[parent];
    if (node.nodeName === '#text' && above) above.letters += (node as Tree.TextNode).value.trim().length;
    if (!('tagName' in node)) continue;
    entries.push({ element: node, parent, end: entries.length + 1, letters: 0 });
    push(node.childNodes, entries.length - 1);
  }
  for (const entry of entries.toReversed()) {
    const above = entries[entry.parent];
    if (!above) continue;
    above.end = Math.max(above.end, entry.end);
    if (!WORDLESS.has(entry.element.tagName)) above.letters += entry.letters;
  }
  return entries;
}

/** Text within the entries, which are in document order, without counting nested ones twice */
function lettersWithin(entries: readonly Entry[]): number {
  let letters = 0;
  let coveredTo: Entry | undefined;
  for (const entry of entries) {
    if (coveredTo && entry.end <= coveredTo.end) continue;
    letters += entry.letters;
    coveredTo = entry;
  }
  return letters;
}

/** Nothing speaks against hiding: the page would have to change its markup to show it. */
const CERTAIN = 'certain';

/** The page itself is never hidden; a style on it guards against framing or against unstyled text. */
const NEVER = new Set(['html', 'body', 'head', 'title', 'meta', 'link', 'base', 'script', 'style']);

function hidingCause(element: Tree.Element, sheet: StyleSheet): string | undefined {
  if (NEVER.has(element.tagName)) return undefined;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const hidden = attributes.get('hidden');
  // "until-found" is folded away, but the browser's search opens it.
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return CERTAIN;
  if (attributes.has('popover') || (element.tagName === 'dialog' && !attributes.has('open'))) return CERTAIN;
  if (attributes.get('aria-hidden')?.trim().toLowerCase() === 'true') return 'aria-hidden';
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter(Boolean);
  return causeInClasses(classes) ?? causeInStyles(element.tagName, attributes, classes, sheet);
}

/** Text for screen readers only; classes by which the common frameworks hide, unless a wider screen shows it */
const UNSEEN_CLASS =
  /^(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|u-hidden|is-hidden|hidden|invisible|d-none)$/i;
const SHOWN_ELSEWHERE = /^(?:\w+:(?!hidden|invisible)\S+|d-(?:sm|md|lg|xl|xxl)-(?!none)\w+)$/;

function causeInClasses(classes: readonly string[]): string | undefined {
  const cause = classes.find(name => UNSEEN_CLASS.test(name));
  return cause && !classes.some(name => SHOWN_ELSEWHERE.test(name)) ? `class ${cause}` : undefined;
}

/** These are what scripts take off when the page is ready. */
const UNVEILED = new Set(['opacity', 'visibility']);

function causeInStyles(
  tagName: string,
  attributes: ReadonlyMap<string, string>,
  classes: readonly string[],
  sheet: StyleSheet,
): string | undefined {
  const declared: Declared = new Map();
  for (const rule of sheet.rulesFor(tagName, attributes.get('id'), classes)) {
    for (const [property, value] of rule.declarations) declared.set(property, { value, origin: rule.selector });
  }
  const style = attributes.get('style');
  for (const [property, value] of style ? declarationsOf(style) : [])
    declared.set(property, { value, origin: CERTAIN });
  const property = declared.size > 0 ? hidingProperty(declared) : undefined;
  const origin = property ? declared.get(property)?.origin : undefined;
  return origin === CERTAIN && property && UNVEILED.has(property) ? `inline ${property}` : origin;
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map(node => (node.nodeName === '#text' ? (node as Tree.TextNode).value : '')).join('');
}
