import { DETAIL_NAMES, DISCUSSION_NAMES, REGION_NAMES, wordsOf } from './furniture-names.ts';
import { INLINE, isProse, leavesOf } from './leaves.ts';

/**
 * Takes from the document what its markup calls something other than the article: by element, by role, and by the words
 * in class names and identifiers. A name is a hint, not a proof: themes call whole pages "sidebar-layout" and each
 * paragraph "paywalled". So nothing is taken that holds the title or the declared body, and no name is believed whose
 * bearers together hold more of the page's prose than such things do.
 */
export function removeFurniture(document: Document, title: Element | undefined): void {
  const { body } = document;
  // Readers' words first: they may be longer than the article, and would distort the shares of everything else.
  for (const kinds of [[DISCUSSION], [REGION, DETAIL]]) {
    const prose = proseWithin(body);
    const total = prose.get(body) ?? 0;
    let left = total;
    for (const { kind, elements } of bearersOfNames(body, kinds)) {
      const takeable = elements.filter(element => body.contains(element) && !isProtected(element, title));
      const held = takeable.reduce((sum, element) => sum + (prose.get(element) ?? 0), 0);
      if (held > total * kind.share || (held > 0 && left - held < MIN_PROSE)) continue;
      left -= held;
      for (const element of takeable) if (body.contains(element)) takeOut(element);
    }
  }
}

export const DECLARED_BODY = '[itemprop~="articleBody"]';
/** Where less than this would be left, the page has no other article. */
const MIN_PROSE = 250;

interface Kind {
  names: RegExp;
  elements: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  /** The largest share of the page's prose that furniture of one name may hold */
  share: number;
}

const DISCUSSION: Kind = { names: DISCUSSION_NAMES, elements: new Set(), roles: new Set(), share: 1 };
const REGION: Kind = {
  names: REGION_NAMES,
  elements: new Set(['nav', 'menu']),
  roles: new Set('navigation complementary search menu menubar dialog alertdialog contentinfo'.split(' ')),
  share: 0.5,
};
const DETAIL: Kind = {
  names: DETAIL_NAMES,
  elements: new Set(['aside', 'footer', 'form', 'dialog']),
  roles: new Set(),
  share: 0.2,
};

const KEPT_ELEMENTS = new Set('html body main article h1 picture img pre code math td th tr tbody'.split(' '));

/** The topmost elements of each name that speaks of furniture */
function bearersOfNames(body: Element, kinds: readonly Kind[]): { kind: Kind; elements: Element[] }[] {
  const groups = new Map<string, { kind: Kind; elements: Element[] }>();
  for (const element of body.querySelectorAll('*')) {
    const found = KEPT_ELEMENTS.has(element.localName) ? undefined : nameOf(element, kinds);
    if (!found) continue;
    const group = groups.get(found.name) ?? { kind: found.kind, elements: [] };
    groups.set(found.name, group);
    if (!group.elements.at(-1)?.contains(element)) group.elements.push(element);
  }
  return [...groups.values()];
}

function nameOf(element: Element, kinds: readonly Kind[]): { kind: Kind; name: string } | undefined {
  const words = wordsOf(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
  const role = element.getAttribute('role') ?? '';
  for (const kind of kinds) {
    if (kind.elements.has(element.localName)) return { kind, name: element.localName };
    if (kind.roles.has(role)) return { kind, name: role };
    const name = kind.names.exec(words)?.[0];
    if (name) return { kind, name };
  }
  return undefined;
}

function isProtected(element: Element, title: Element | undefined): boolean {
  if (title && (element.contains(title) || title.contains(element))) return true;
  return element.querySelector(DECLARED_BODY) !== null;
}

/** What stood before and after a block stays apart. */
function takeOut(element: Element): void {
  const { ownerDocument } = element;
  if (INLINE.has(element.localName)) element.remove();
  else element.replaceWith(ownerDocument.createElement('br'), ownerDocument.createElement('br'));
}

/** Length of the prose within each element that has any, in characters */
function proseWithin(body: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  for (const leaf of leavesOf(body).filter(isProse)) {
    for (let element: Element | null = leaf.element; element; element = element.parentElement) {
      lengths.set(element, (lengths.get(element) ?? 0) + leaf.length);
    }
  }
  return lengths;
}
