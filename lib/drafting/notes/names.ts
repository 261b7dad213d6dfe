import { sentencesOf } from '#lib/sources/sentences.ts';
import type { PassageRef } from '../passages.ts';
import { contentWords } from './words.ts';

export interface NameFinding {
  name: string;
  times: number;
  /** Where it occurs first */
  passage: PassageRef;
}

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`;
const particle = '(?:von|van|de|den|der|del|della|di|da|zu|bin|ibn)';
const sequence = new RegExp(
  String.raw`(?<![\p{L}\p{M}-])${capitalised}(?:\s(?:${particle}\s){0,2}${capitalised}){1,4}(?![\p{L}-])`,
  'gu',
);
const acronym = /(?<![\p{L}\d-])\p{Lu}[\p{Lu}\d]{1,6}(?![\p{L}\d])/gu;

/**
 * What is probably a name: runs of capitalised words, and acronyms. German writes every noun with a capital, so single
 * words tell nothing there and are left out. Nothing is found in captions without capitals.
 */
export function namesIn(passages: readonly PassageRef[], most = 20): NameFinding[] {
  const names = new Map<string, NameFinding>();
  for (const passage of passages) {
    for (const { start, end } of sentencesOf(passage.text)) {
      for (const found of namesOfSentence(passage.text.slice(start, end))) {
        const name = found.replace(/['’]s?$/, '');
        const known = names.get(name.toLowerCase());
        if (known) known.times++;
        else names.set(name.toLowerCase(), { name, times: 1, passage });
      }
    }
  }
  return [...names.values()]
    .sort((a, b) => b.times - a.times || a.passage.ordinal - b.passage.ordinal)
    .slice(0, most)
    .sort((a, b) => a.passage.ordinal - b.passage.ordinal);
}

function namesOfSentence(sentence: string): string[] {
  const sequences = [...sentence.matchAll(sequence)].map(({ 0: text, index }) =>
    index === 0 ? withoutOpening(text) : text,
  );
  const names = sequences.filter(name => name.includes(' ') && contentWords(name).length > 0);
  const acronyms = (sentence.match(acronym) ?? []).filter(word => !names.some(name => name.includes(word)));
  // A line in capitals throughout is a way of shouting, not a list of acronyms.
  return acronyms.length > 6 ? names : [...names, ...acronyms];
}

/** The first word of a sentence is capitalised whatever it is; a common one does not belong to the name. */
function withoutOpening(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return contentWords(first).length === 0 ? rest.join(' ') : name;
}
