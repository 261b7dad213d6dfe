import type { Leaf } from './leaves.ts';
import { comparable } from './lines.ts';
import { BYLINE, CONSENT, CREDIT, NOTICE } from './notices.ts';
import { DISCUSSION, LABEL, OTHER_SECTION, POINTER } from './phrases.ts';

/**
 * The chosen leaves without those whose words say that they are not part of the article: labels, lists of other articles
 * with their headings, pointers, captions, bylines, notices of the publisher, the title said again.
 */
export function withoutWording(
  leaves: readonly Leaf[],
  chosen: ReadonlySet<Leaf>,
  { title, author }: { title: string; author?: string },
): Set<Leaf> {
  const ordered = leaves.filter(leaf => chosen.has(leaf));
  const body = beforeDiscussion(ordered);
  const sections = otherSections(body);
  const teasers = loneLinks(body);
  const kept = body.filter(
    (leaf, index) =>
      !sections.has(leaf) &&
      !isFurniture(leaf) &&
      !teasers.has(leaf) &&
      !(isAtEdge(index, body.length) && isByline(leaf, author)) &&
      comparable(leaf.text) !== comparable(title),
  );
  return new Set(withoutLooseHeadings(kept));
}

/** A heading of the discussion ends the article, unless most of the page follows it. */
function beforeDiscussion(leaves: readonly Leaf[]): Leaf[] {
  const end = leaves.findIndex((leaf, index) => index > leaves.length * 0.4 && isSectionHeading(leaf, DISCUSSION));
  return leaves.slice(0, end < 0 ? undefined : end);
}

const HEADING_LENGTH = 90;

function isSectionHeading(leaf: Leaf, pattern: RegExp): boolean {
  return leaf.length <= HEADING_LENGTH && pattern.test(bare(leaf.text));
}

/** Headings that announce other things, and the links and scraps below them up to the next paragraph or heading */
function otherSections(leaves: readonly Leaf[]): Set<Leaf> {
  const found = new Set<Leaf>();
  let within = false;
  for (const leaf of leaves) {
    if (isSectionHeading(leaf, OTHER_SECTION)) within = true;
    else if (within && !isScrap(leaf)) within = false;
    if (within) found.add(leaf);
  }
  return found;
}

function isScrap(leaf: Leaf): boolean {
  return leaf.linkLength >= leaf.length * 0.5 || (leaf.length < 40 && !leaf.heading);
}

const SHORT = 160;
const NOTICE_LENGTH = 300;
const CONSENT_LENGTH = 600;

function isFurniture(leaf: Leaf): boolean {
  if (leaf.length > CONSENT_LENGTH) return false;
  const text = bare(leaf.text);
  if (leaf.length <= SHORT && LABEL.test(text)) return true;
  if (leaf.length <= 300 && !leaf.heading && CREDIT.test(leaf.text)) return true;
  if (leaf.length <= 250 && leaf.linkLength > leaf.length * 0.3 && POINTER.test(text)) return true;
  if (leaf.length <= NOTICE_LENGTH && NOTICE.test(text)) return true;
  return CONSENT.test(text);
}

/**
 * Paragraphs that are nothing but a link, one or two between others, as publishers put them into a text. More in a row
 * are a list that the text is about.
 */
function loneLinks(leaves: readonly Leaf[]): Set<Leaf> {
  const links = leaves.map(isLoneLink);
  const isLink = (index: number) => links[index] ?? false;
  const inRow = (index: number) =>
    (isLink(index - 1) && (isLink(index - 2) || isLink(index + 1))) || (isLink(index + 1) && isLink(index + 2));
  return new Set(leaves.filter((_, index) => isLink(index) && !inRow(index)));
}

function isLoneLink({ element, length, linkLength }: Leaf): boolean {
  return length >= 20 && linkLength >= length * 0.9 && !element.closest('li, table, dl, blockquote');
}

/** So many leaves at the beginning and at the end of an article may be about it. */
const EDGE = 5;

function isAtEdge(index: number, length: number): boolean {
  return index < EDGE || index >= length - EDGE;
}

function isByline(leaf: Leaf, author: string | undefined): boolean {
  if (leaf.length > 120 || /[.!?]["”“»]?$/u.test(leaf.text)) return false;
  return (
    BYLINE.test(leaf.text) ||
    (author !== undefined && comparable(leaf.text) === comparable(author)) ||
    isDate(leaf.text)
  );
}

const DATE =
  /\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?(?:\d{4}|\d{2})\b|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d{2}-\d{2}/giu;
const TIME = /\d{1,2}[:.h]\d{2}(?: ?(?:uhr|am|pm))?/giu;
const REST_LENGTH = 25;

/** A date and little else: "Wien, 2. Februar 2024, 11:17 Uhr" */
function isDate(text: string): boolean {
  const rest = text.replace(DATE, '');
  return rest.length < text.length && rest.replace(TIME, '').replace(/[^\p{L}]/gu, '').length <= REST_LENGTH;
}

/** Headings at the end that nothing follows */
function withoutLooseHeadings(leaves: readonly Leaf[]): Leaf[] {
  const last = leaves.findLastIndex(leaf => !leaf.heading || /[.!?…]\P{L}*$/u.test(leaf.text));
  return last < 0 ? [...leaves] : leaves.slice(0, last + 1);
}

/** Without marks, arrows and spaces around */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
}
