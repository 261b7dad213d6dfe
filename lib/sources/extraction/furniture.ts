import { DETAIL_NAMES, DISCUSSION_NAMES, REGION_NAMES, wordsOf } from './furniture-names.ts';
import { INLINE, isProse, leavesOf } from './leaves.ts';

/**
 * Takes from the document what its markup calls something other than the article: by element, by role, and by the words
 * in class names and identifiers. A name is a hint, not a proof: themes call whole pages "has-sidebar". So nothing is taken that
 * holds the title, the declared body, or more of the page's prose than such a thing has.
 */
export function removeFurniture(document: Document, title: Element | undefined): void {
  const { body } = document;
  const prose = proseWithin(body);
  const total = prose.get(body) ?? 0;
  let left = total;
  for (const element of [...body.querySelectorAll('*')]) {
    const share = toleratedShare(element);
    if (share === 0 || !body.contains(element)) continue;
    if (title && (element.contains(title) || title.contains(element))) continue;
    const within = prose.get(element) ?? 0;
    if (within > total * share || (within > 0 && left - within < MIN_PROSE)) continue;
    if (element.querySelector(DECLARED_BODY)) continue;
    left -= within;
    takeOut(element);
  }
}

export const DECLARED_BODY = '[itemprop~="articleBody"]';
/** Where less than this would be left, the page has no other article. */
const MIN_PROSE = 250;

/** The largest share of the page's prose that this may hold and still be furniture; 0 if it is not called so. */
function toleratedShare(element: Element): number {
  if (KEPT_ELEMENTS.has(element.localName)) return 0;
  const names = wordsOf(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
  if (DISCUSSION_NAMES.test(names)) return 0.8;
  if (REGION_ELEMENTS.has(element.localName) || REGION_ROLES.has(element.getAttribute('role') ?? '')) return 0.5;
  if (REGION_NAMES.test(names)) return 0.5;
  if (DETAIL_ELEMENTS.has(element.localName) || DETAIL_NAMES.test(names)) return 0.2;
  return 0;
}

const KEPT_ELEMENTS = new Set('html body main article h1 picture img pre code math td th tr tbody'.split(' '));
const REGION_ELEMENTS = new Set(['nav', 'menu']);
const DETAIL_ELEMENTS = new Set(['aside', 'footer', 'form', 'dialog']);
const REGION_ROLES = new Set('navigation complementary search menu menubar dialog alertdialog contentinfo'.split(' '));

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
