import { DECLARED_BODY } from './furniture.ts';
import { isProse, type Leaf } from './leaves.ts';
import { comparable, lineOf } from './lines.ts';

/** Shorter declarations are teasers. */
const MIN_LENGTH = 300;

/**
 * What was found, checked against what the page declares to be its article's text: the `articleBody` of its JSON-LD or
 * the element marked so. Where less than half of the declared text was found, and it is no mere excerpt, the leaves that
 * make it up are taken instead.
 */
export function asDeclared(leaves: readonly Leaf[], found: ReadonlySet<Leaf>, body: string | undefined): Set<Leaf> {
  const prose = leaves.filter(isProse);
  const declared = isLong(body) ? inText(prose, body) : prose.filter(({ element }) => element.closest(DECLARED_BODY));
  const length = lengthOf(declared);
  const overlap = lengthOf(declared.filter(leaf => found.has(leaf)));
  const isArticle = length >= MIN_LENGTH && length * 2 >= lengthOf([...found]);
  return new Set(isArticle && overlap * 2 < length ? declared : found);
}

/** The leaves most of whose word sequences the text has too; linear, whatever the sizes */
function inText(leaves: readonly Leaf[], body: string): Leaf[] {
  const known = new Set(sequencesOf(withoutTags(body)));
  return leaves.filter(leaf => {
    const sequences = sequencesOf(leaf.text);
    return sequences.filter(sequence => known.has(sequence)).length > sequences.length * 0.8;
  });
}

const SEQUENCE = 4;

function sequencesOf(text: string): string[] {
  const words = comparable(text).split(' ');
  return words.slice(0, 1 - SEQUENCE).map((_, index) => words.slice(index, index + SEQUENCE).join(' '));
}

/**
 * Paragraphs of a declared text that the page shows nowhere, because a script would write it: undefined where what was
 * found is as long.
 */
export function undisplayedArticle(found: ReadonlySet<Leaf>, body: string | undefined): string[] | undefined {
  if (!isLong(body)) return undefined;
  const { length } = withoutTags(body);
  if (lengthOf(inText([...found], body)) * 3 > length || lengthOf([...found]) > length) return undefined;
  const paragraphs = body.replace(/<\/?(?:p|div|br|h[1-6]|li)\b[^<>]{0,500}>/gi, '\n').split(/\n+/);
  return paragraphs.map(paragraph => lineOf(withoutTags(paragraph))).filter(Boolean);
}

function isLong(body: string | undefined): body is string {
  return body !== undefined && body.length >= MIN_LENGTH;
}

function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ');
}

function lengthOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + leaf.length, 0);
}
