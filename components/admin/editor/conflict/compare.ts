import { inlineText } from '#lib/documents/inline-text.ts';
import type { Block, Document } from '#lib/documents/model.ts';
import { toPlainText } from '#lib/documents/plain-text.ts';
import type { PostText } from '../saving/text.ts';

/** A part of two texts side by side: in both alike, different, or in one only. */
export interface ComparedRow {
  /** `title`, `lead`, `excerpt`: of these there is one each; `heading` and `block` are parts of the body */
  part: 'title' | 'lead' | 'excerpt' | 'heading' | 'block';
  mine?: string;
  theirs?: string;
  same: boolean;
}

/** Both texts in rows, parts that are alike beside each other. Only words and forms count, not ids or origins. */
export function compareTexts(mine: PostText, theirs: PostText): ComparedRow[] {
  const words = (['title', 'lead', 'excerpt'] as const)
    .map(part => ({ part, mine: mine[part], theirs: theirs[part], same: mine[part] === theirs[part] }))
    .filter(row => row.mine !== '' || row.theirs !== '');
  return [...words, ...compareBodies(mine.document, theirs.document)];
}

/** Rows for reading: of what is alike, the row before and after a difference stays, the rest is only counted. */
export function foldAlike(rows: readonly ComparedRow[]): (ComparedRow | { alike: number })[] {
  const shown = rows.map(
    (row, index) => !row.same || rows[index - 1]?.same === false || rows[index + 1]?.same === false,
  );
  const folded: (ComparedRow | { alike: number })[] = [];
  for (const [index, row] of rows.entries()) {
    const last = folded.at(-1);
    if (shown[index]) folded.push(row);
    else if (last && 'alike' in last) last.alike++;
    else folded.push({ alike: 1 });
  }
  return folded;
}

function compareBodies(mine: Document, theirs: Document): ComparedRow[] {
  const [left, right] = [comparables(mine), comparables(theirs)];
  const rows: ComparedRow[] = [];
  const [onlyLeft, onlyRight]: [Comparable[], Comparable[]] = [[], []];
  const flush = () => {
    for (let index = 0; index < Math.max(onlyLeft.length, onlyRight.length); index++) {
      const [a, b] = [onlyLeft[index], onlyRight[index]];
      const part = (a ?? b)?.part ?? 'block';
      rows.push({ part, same: false, ...(a && { mine: a.text }), ...(b && { theirs: b.text }) });
    }
    onlyLeft.length = onlyRight.length = 0;
  };
  for (const [a, b] of aligned(left, right)) {
    if (a && b) {
      flush();
      rows.push({ part: a.part, mine: a.text, theirs: b.text, same: true });
    } else if (a) onlyLeft.push(a);
    else if (b) onlyRight.push(b);
  }
  flush();
  return rows;
}

interface Comparable {
  key: string;
  part: 'heading' | 'block';
  text: string;
}

/** Empty paragraphs make no difference to a reader. */
function comparables({ content }: Document): Comparable[] {
  return content.map(comparable).filter(({ text }) => text !== '');
}

function comparable(block: Block): Comparable {
  const key = JSON.stringify(block, (name, value) => (provenance.has(name) ? undefined : value));
  if (block.type === 'heading') return { key, part: 'heading', text: inlineText(block.content) };
  return { key, part: 'block', text: wordsOf(block) };
}

const provenance = new Set(['id', 'passages', 'origin']);

/** Blocks without words of their own are named by what they show. */
function wordsOf(block: Block): string {
  if (block.type === 'image') return [block.attrs.src, block.attrs.alt, block.attrs.caption].filter(Boolean).join('\n');
  return toPlainText({ type: 'doc', content: [block] }).trim() || (block.type === 'horizontalRule' ? '———' : '');
}

/**
 * Pairs what is alike in both, in order, as much of it as possible (longest common subsequence), and leaves the rest
 * alone. What is alike at both ends costs nothing; a difference of 2,000 blocks on both sides takes 4 million steps.
 */
function aligned(left: Comparable[], right: Comparable[]): [Comparable | undefined, Comparable | undefined][] {
  let [start, end] = [0, 0];
  const shorter = Math.min(left.length, right.length);
  while (start < shorter && left[start]?.key === right[start]?.key) start++;
  while (end < shorter - start && left.at(-1 - end)?.key === right.at(-1 - end)?.key) end++;
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  const lengths = commonLengths(a, b);
  const pairs: [Comparable | undefined, Comparable | undefined][] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.key === b[j]?.key) pairs.push([a[i++], b[j++]]);
    else if (j >= b.length || (i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1)))
      pairs.push([a[i++], undefined]);
    else pairs.push([undefined, b[j++]]);
  }
  const both = (from: number, to: number) =>
    left.slice(from, to).map((one, index): [Comparable, Comparable | undefined] => [one, right[index + from]]);
  const tail = left
    .slice(left.length - end)
    .map((one, index): [Comparable, Comparable | undefined] => [one, right[right.length - end + index]]);
  return [...both(0, start), ...pairs, ...tail];
}

/** `lengths[i][j]`: how many parts the rests from `i` and `j` on have in common. */
function commonLengths(a: Comparable[], b: Comparable[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const value =
        a[i]?.key === b[j]?.key
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
      (lengths[i] as Uint16Array)[j] = value;
    }
  }
  return lengths;
}

function at(lengths: Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
