import type { PassageRef } from '../passages.ts';
import { contentWords, countStems, stem } from './words.ts';

export interface Topic {
  /** The original's own heading; null where the topic was found by its words */
  heading: string | null;
  /** Words that occur here more than elsewhere, as they are written in the original */
  keywords: string[];
  passages: PassageRef[];
}

/** Passages on each side of a place whose words are compared */
const windowSize = 3;
const passagesPerTopic = 8;
const mostTopics = 12;

/**
 * The topics of an original in its order: by its headings or chapters where it has them, else where the words change
 * (Hearst, TextTiling, Computational Linguistics 23/1, 1997: similarity of neighbouring windows, cut at its valleys).
 */
export function topicsOf(passages: readonly PassageRef[]): Topic[] {
  const groups = byHeadings(passages) ?? byWords(passages);
  const everywhere = countStems(passages.map(({ text }) => text));
  return groups.map(group => ({
    heading: group[0]?.heading ?? null,
    keywords: keywordsOf(group, everywhere),
    passages: group,
  }));
}

function byHeadings(passages: readonly PassageRef[]): PassageRef[][] | undefined {
  const groups = groupWhere(passages, (passage, before) => passage.heading !== before.heading);
  const headings = new Set(passages.map(({ heading }) => heading).filter(Boolean));
  if (headings.size < 2) return undefined;
  // Hundreds of headings are no outline: neighbours are joined under the first of them.
  while (groups.length > mostTopics) {
    const sizes = groups.slice(1).map((group, index) => group.length + (groups[index]?.length ?? 0));
    const at = sizes.indexOf(Math.min(...sizes));
    groups.splice(at, 2, [...(groups[at] ?? []), ...(groups[at + 1] ?? [])]);
  }
  return groups;
}

function byWords(passages: readonly PassageRef[]): PassageRef[][] {
  const wanted = Math.min(mostTopics, Math.round(passages.length / passagesPerTopic));
  if (wanted < 2) return passages.length > 0 ? [[...passages]] : [];
  const similarities = passages.slice(1).map((_, gap) => similarityAround(passages, gap + 1));
  const depths = similarities.map((similarity, gap) => {
    const left = Math.max(...similarities.slice(Math.max(0, gap - passagesPerTopic), gap + 1));
    const right = Math.max(...similarities.slice(gap, gap + passagesPerTopic + 1));
    return { before: gap + 1, depth: left - similarity + (right - similarity) };
  });
  const cuts: number[] = [];
  for (const { before } of depths.toSorted((a, b) => b.depth - a.depth || a.before - b.before)) {
    if (cuts.length + 1 >= wanted) break;
    const edges = [0, ...cuts, passages.length];
    if (edges.every(edge => Math.abs(edge - before) >= windowSize)) cuts.push(before);
  }
  const starts = new Set(cuts.map(cut => passages[cut]?.ref));
  return groupWhere(passages, passage => starts.has(passage.ref));
}

function groupWhere(
  passages: readonly PassageRef[],
  begins: (passage: PassageRef, before: PassageRef) => boolean,
): PassageRef[][] {
  const groups: PassageRef[][] = [];
  let before: PassageRef | undefined;
  for (const passage of passages) {
    if (!before || begins(passage, before)) groups.push([]);
    groups.at(-1)?.push(passage);
    before = passage;
  }
  return groups;
}

/** Cosine of the words before and after the gap. */
function similarityAround(passages: readonly PassageRef[], gap: number): number {
  const left = countStems(passages.slice(Math.max(0, gap - windowSize), gap).map(({ text }) => text));
  const right = countStems(passages.slice(gap, gap + windowSize).map(({ text }) => text));
  let product = 0;
  for (const [word, count] of left) product += count * (right.get(word) ?? 0);
  const length = (counts: Map<string, number>) => Math.sqrt([...counts.values()].reduce((sum, n) => sum + n * n, 0));
  return product === 0 ? 0 : product / (length(left) * length(right));
}

/** Up to four words that are frequent here and rare elsewhere, each in its most frequent spelling. */
function keywordsOf(group: readonly PassageRef[], everywhere: Map<string, number>): string[] {
  const here = countStems(group.map(({ text }) => text));
  const ranked = [...here]
    .filter(([, count]) => count > 1 || group.length < 3)
    .map(([word, count]) => ({
      word,
      score: count * (count / (everywhere.get(word) ?? count)) * Math.min(word.length, 9),
    }))
    .sort((a, b) => b.score - a.score || a.word.localeCompare(b.word));
  const spellings = spellingsIn(group);
  return ranked.slice(0, 4).map(({ word }) => spellings.get(word) ?? word);
}

function spellingsIn(group: readonly PassageRef[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text } of group) {
    for (const word of text.match(/\p{L}[\p{L}\p{M}'’-]*\p{L}/gu) ?? []) {
      const [plain] = contentWords(word);
      if (!plain) continue;
      const forms = counts.get(stem(plain)) ?? new Map<string, number>();
      forms.set(word, (forms.get(word) ?? 0) + 1);
      counts.set(stem(plain), forms);
    }
  }
  return new Map(
    [...counts].map(([key, forms]) => [
      key,
      [...forms].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))[0]?.[0] ?? key,
    ]),
  );
}
