import { isProse, type Leaf } from './leaves.ts';

/**
 * What Readability found, completed. It decides by the density of containers, and so loses what stands in a container of
 * its own: the lead below the title, a row of columns, a boxed paragraph. From the title to the last paragraph found,
 * prose is taken for the article's, since furniture has been removed before.
 */
export function completeArticle(
  leaves: readonly Leaf[],
  votes: ReadonlySet<Leaf>,
  title: Element | undefined,
): Set<Leaf> {
  const titleAt = title ? leaves.findLastIndex(leaf => title.contains(leaf.element)) : -1;
  const found = belowTitle(leaves, votes, titleAt);
  const first = leaves.findIndex(leaf => found.has(leaf));
  const last = leaves.findLastIndex(leaf => found.has(leaf));
  const containers = new Set([...found].filter(isProse).map(containerName).filter(Boolean));
  const leads = titleAt >= 0 && titleAt < first ? lostIn(leaves.slice(titleAt + 1, first), found, isLead) : [];
  const gaps = lostIn(leaves.slice(first, last + 1), found, leaf => isProse(leaf) && !isCaption(leaf));
  const tail = continuationOf(leaves.slice(last + 1), containers);
  // Leads longer than the article found are another text, unless they stand in the same kind of container.
  const strange = leads.filter(leaf => !containers.has(containerName(leaf)));
  const lost = lengthOf(strange) <= lengthOf([...found]) ? leads : leads.filter(leaf => !strange.includes(leaf));
  return new Set([...found, ...lost, ...gaps, ...tail]);
}

/** What stands above the title is the article's only where most of what was found does. */
function belowTitle(leaves: readonly Leaf[], found: ReadonlySet<Leaf>, titleAt: number): ReadonlySet<Leaf> {
  const below = leaves.filter((leaf, index) => index >= titleAt && found.has(leaf));
  return lengthOf(below) * 2 > lengthOf([...found]) ? new Set(below) : found;
}

/** A lead may be one short sentence. */
const LEAD_LENGTH = 50;

function isLead(leaf: Leaf): boolean {
  return !isCaption(leaf) && leaf.length >= LEAD_LENGTH && leaf.linkLength < leaf.length * 0.3;
}

/** The leaves that qualify, and the headings directly above something that does */
function lostIn(leaves: readonly Leaf[], found: ReadonlySet<Leaf>, qualifies: (leaf: Leaf) => boolean): Leaf[] {
  const lost: Leaf[] = [];
  let followed = false;
  for (const leaf of leaves.toReversed()) {
    const taken: boolean = found.has(leaf) || qualifies(leaf) || (leaf.heading && followed && leaf.linkLength === 0);
    if (taken && !found.has(leaf)) lost.push(leaf);
    followed = taken && !leaf.heading;
  }
  return lost;
}

/**
 * What follows the last paragraph found in the same kind of container: page builders put each stretch of a text into a
 * row of its own, and Readability may stop at any of them.
 */
function continuationOf(after: readonly Leaf[], containers: ReadonlySet<string>): Leaf[] {
  const end = after.findIndex(leaf => leaf.linkLength > leaf.length * 0.35 || !containers.has(containerName(leaf)));
  return after.slice(0, end < 0 ? undefined : end);
}

/** The class of the nearest element around that has one */
function containerName({ element }: Leaf): string {
  return element.closest('[class]:not([class=""])')?.className ?? '';
}

function isCaption({ element }: Leaf): boolean {
  return element.closest('figcaption, caption') !== null;
}

function lengthOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + leaf.length, 0);
}
