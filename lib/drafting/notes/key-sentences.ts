import { sentencesOf, wordCount } from '#lib/sources/sentences.ts';
import type { PassageRef } from '../passages.ts';
import type { Topic } from './topics.ts';
import { contentWords, stem } from './words.ts';

export interface Quote {
  /** Word for word as in the passage; an ellipsis where it was cut */
  text: string;
  passage: PassageRef;
}

/** Quotations are short by law and by manners: words in one, and the share of the original in all of them together. */
const mostWords = 35;
const mostShare = 0.12;
const mostWordsTogether = 400;
const perTopic = 2;

/** For each topic the one or two sentences that hold most of its words, as short quotations. */
export function keySentences(topics: readonly Topic[]): Quote[][] {
  const all = topics.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + wordCount(text), 0);
  let left = Math.max(mostWords, Math.min(mostWordsTogether, Math.round(all * mostShare)));
  const quotes = topics.map(topic => ({ chosen: [] as Quote[], candidates: rankedSentences(topic) }));
  const said = new Set<string>(); // speakers repeat themselves word for word
  // First one for every topic, then a second where words are left.
  for (let round = 0; round < perTopic; round++) {
    for (const { chosen, candidates } of quotes) {
      const next = candidates.find(
        ({ passage, text }) => !said.has(text) && !chosen.some(quote => quote.passage.ref === passage.ref),
      );
      if (!next || wordCount(next.text) > left) continue;
      chosen.push(next);
      said.add(next.text);
      left -= wordCount(next.text);
    }
  }
  return quotes.map(({ chosen }) => chosen.toSorted((a, b) => a.passage.ordinal - b.passage.ordinal));
}

function rankedSentences({ passages, keywords }: Topic): Quote[] {
  const weights = new Map<string, number>();
  for (const { text } of passages) {
    for (const word of contentWords(text)) weights.set(stem(word), (weights.get(stem(word)) ?? 0) + 1);
  }
  const important = new Set(keywords.flatMap(contentWords).map(stem));
  return passages
    .flatMap(passage =>
      sentencesOf(passage.text).map(({ start, end }) => ({ passage, text: passage.text.slice(start, end) })),
    )
    .map(({ passage, text }) => {
      const words = new Set(contentWords(text).map(stem));
      const weight = [...words].reduce(
        (sum, word) => sum + (weights.get(word) ?? 0) * (important.has(word) ? 2 : 1),
        0,
      );
      // The root keeps long sentences from winning by length alone; fragments say little.
      const length = wordCount(text);
      return { passage, text: cut(text), score: length < 5 ? 0 : weight / Math.sqrt(length + 5) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.passage.ordinal - b.passage.ordinal);
}

function cut(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').trim();
  const words = line.split(' ');
  return words.length <= mostWords
    ? line
    : `${words
        .slice(0, mostWords - 1)
        .join(' ')
        .replace(/[,;:–-]+$/, '')} …`;
}
