import type { PassageRef } from '../passages.ts';

export interface Finding {
  /** As it stands in the passage */
  text: string;
  passage: PassageRef;
}

const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
const number = String.raw`\d{1,3}(?:[.,’' \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const units = [
  '%|‰|°C|°F|€|\\$|£',
  'Prozent(?:punkte?n?)?|percent(?:age points?)?|per cent',
  '(?:Millionen|Milliarden|Billionen|Million|Milliarde|Mio\\.?|Mrd\\.?|million|billion|trillion|thousand|tausend)(?:\\s+(?:Euro|Dollar|euros?|dollars?|Menschen|people|Tonnen|tons?))?',
  'Euro|Dollar|euros?|dollars?|Franken|pounds?',
  '(?:Kilo|Mega|Giga|Tera)?(?:watt|wattstunden?|hertz|bytes?)|[kMGT]Wh?|GHz|MHz|GB|TB|MB',
  'Kilometern?|Metern?|Zentimetern?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|km|cm|mm|m²|Hektar|hectares?',
  'Tonnen|Kilogramm|Gramm|tons?|tonnes?|kilograms?|grams?|kg|Litern?|lit(?:er|re)s?',
  'Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|Grad|degrees?',
  'Menschen|Personen|people|times|Mal|mal',
].join('|');

const patterns = [
  // 3. Oktober 1990, October 3, 1990, 03.10.1990, 1990-10-03
  new RegExp(
    String.raw`\b\d{1,2}\.\s?(?:${months})(?:\s\d{4})?|\b(?:${months})\s\d{1,2}(?:,\s?\d{4})?\b|\b(?:${months})\s\d{4}\b`,
    'g',
  ),
  /\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/g,
  new RegExp(String.raw`[€$£]\s?(?:${number})(?:\s(?:million|billion|trillion))?`, 'g'),
  new RegExp(String.raw`(?<![\w.,])(?:${number})\s?(?:${units})(?![\p{L}\d])`, 'gu'),
  // Years, and numbers large enough to mean something by themselves
  /(?<![\w.,])(?:1[5-9]|20)\d{2}(?![\w]|[.,]\d)/g,
  /(?<![\w.,])\d{1,3}(?:[.,’\u00a0\u202f]\d{3})+(?![\w])/g,
];

/** Numbers with units, amounts, shares and dates, in the order of the original, each wording once. */
export function figuresIn(passages: readonly PassageRef[], most = 24): Finding[] {
  const found = new Map<string, Finding>();
  for (const passage of passages) {
    for (const { start, end } of spansIn(passage.text)) {
      const text = passage.text.slice(start, end);
      if (!found.has(text)) found.set(text, { text: inContext(passage.text, start, end), passage });
    }
  }
  return [...found.values()].slice(0, most);
}

/** Where figures stand, the longest of overlapping ones. */
function spansIn(text: string): { start: number; end: number }[] {
  const all = patterns.flatMap(pattern =>
    [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length })),
  );
  const kept: { start: number; end: number }[] = [];
  for (const span of all.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some(other => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

const wordsAround = 5;

/** The figure with a few words on each side, so that one sees what it counts. */
function inContext(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(/\s+/).filter(Boolean);
  const after = text.slice(end).split(/\s+/);
  const lead = before.slice(-wordsAround).join(' ');
  const [joined = '', ...rest] = after; // what follows without a space belongs to the figure: a full stop, a bracket
  const tail = [joined, ...rest.slice(0, wordsAround)].join(' ').trimEnd();
  const ellipsis = { before: before.length > wordsAround ? '… ' : '', after: rest.length > wordsAround ? ' …' : '' };
  const space = lead && /\s$/.test(text.slice(0, start)) ? ' ' : '';
  return `${ellipsis.before}${lead}${space}${text.slice(start, end)}${tail}${ellipsis.after}`
    .replace(/\s+/g, ' ')
    .trim();
}
