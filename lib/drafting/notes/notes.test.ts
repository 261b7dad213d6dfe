import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentBlocks } from '#lib/documents/blocks.ts';
import type { Block } from '#lib/documents/model.ts';
import { translator } from '#lib/i18n/translator.ts';
import { parseCaptions } from '#lib/sources/captions/parse.ts';
import { passagesFromCaptions } from '#lib/sources/passages.ts';
import { wordCount } from '#lib/sources/sentences.ts';
import { type PassageRef, withRefs } from '../passages.ts';
import { longTalk, talk } from '../testing/a-source.ts';
import { figuresIn } from './figures.ts';
import { namesIn } from './names.ts';
import { topicsOf } from './topics.ts';
import { notesOn } from './write.ts';

const original = {
  title: 'Was ein Steinbackofen kann',
  author: 'Marit Hollweg',
  publisher: 'YouTube',
  url: 'https://www.youtube.com/watch?v=abcdefghijk',
  language: 'de',
} as Parameters<typeof notesOn>[0];

const refs = (
  passages: readonly { text: string; heading?: string; startSeconds?: number; page?: number }[],
): PassageRef[] =>
  withRefs(
    passages.map((passage, index) => ({
      ...{ id: `id-${index + 1}`, ordinal: index + 1, heading: null, startSeconds: null, page: null },
      ...passage,
    })),
  );

const notes = (passages: PassageRef[], locale: 'de' | 'en' = 'de', source = original) =>
  notesOn(source, passages, translator(locale, 'drafting.notes') as never);

describe('notes', () => {
  test('call themselves notes, in the blog’s language', () => {
    expect(notes(refs(talk)).title).toBe('Notizen: Was ein Steinbackofen kann');
    expect(notes(refs(talk)).lead).toContain('kein fertiger Artikel');
    expect(notes(refs(talk), 'en').title).toBe('Notes: Was ein Steinbackofen kann');
    expect(notes(refs(talk), 'en').lead).toContain('not a finished article');
  });

  test('are the same for the same original', () => {
    const words = () => documentBlocks(notes(refs(talk)).document).map(({ text, passages }) => [text, passages]);
    expect(words()).toEqual(words());
  });

  test('quote word for word, briefly, with a link to the second', () => {
    const passages = refs(talk);
    const quotes = notes(passages).document.content.filter(block => block.type === 'blockquote');
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes) {
      const [id] = quote.attrs.passages;
      const passage = passages.find(candidate => candidate.id === id)!;
      const said = textOf(quote).replace(/^„|“$/g, '').replace(/ …$/, '');
      expect(passage.text).toContain(said);
      expect(wordCount(said)).toBeLessThanOrEqual(35);
      expect(quote.attrs.url).toBe(`https://www.youtube.com/watch?v=abcdefghijk&t=${passage.startSeconds}s`);
      expect(quote.attrs.cite).toContain('Marit Hollweg');
    }
  });

  test('quote no more than a small share of a long original, and nothing twice', () => {
    const passages = refs(longTalk(300));
    const quotes = notes(passages)
      .document.content.filter(block => block.type === 'blockquote')
      .map(textOf);
    const all = passages.reduce((sum, { text }) => sum + wordCount(text), 0);
    expect(quotes.reduce((sum, quote) => sum + wordCount(quote), 0)).toBeLessThan(Math.min(400, all * 0.12) + 1);
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  test('say of every block that a machine put it together', () => {
    const { document } = notes(refs(talk));
    expect(documentBlocks(document).every(({ origin }) => origin === 'machine')).toBe(true);
  });

  test('find their way without an address and without times', () => {
    const passages = refs(talk.map(({ text }) => ({ text })));
    const { document } = notes(passages, 'de', { ...original, url: null });
    expect(JSON.stringify(document)).not.toContain('"link"');
    expect(JSON.stringify(document)).toContain('Stelle 1');
  });

  test('of a single passage are possible', () => {
    expect(notes(refs([{ text: 'Ein Satz.' }])).document.content.length).toBeGreaterThan(1);
  });
});

describe('topics', () => {
  test('follow the headings of the original where it has them', () => {
    const passages = refs(
      talk.map((passage, index) => ({ ...passage, heading: index < 8 ? 'Der Ofen' : 'Der Verein' })),
    );
    expect(topicsOf(passages).map(({ heading }) => heading)).toEqual(['Der Ofen', 'Der Verein']);
  });

  test('are cut where the words change', () => {
    const passages = refs(longTalk(48)); // six subjects, eight passages each
    const starts = topicsOf(passages).map(topic => topic.passages[0]?.ordinal);
    expect(starts).toEqual([1, 9, 17, 25, 33, 41]);
  });

  test('hold every passage once', () => {
    for (const count of [0, 1, 3, 7, 40, 200]) {
      const passages = refs(longTalk(count));
      expect(topicsOf(passages).flatMap(topic => topic.passages)).toEqual(passages);
    }
  });

  test('a hundred chapters become an outline one can read', () => {
    const passages = refs(
      longTalk(200).map((passage, index) => ({ ...passage, heading: `Kapitel ${Math.floor(index / 2)}` })),
    );
    expect(topicsOf(passages).length).toBeLessThanOrEqual(12);
  });
});

test.each([
  ['Der Bau kostete 8.400 Euro.', '8.400 Euro'],
  ['Etwa 1,5 Milliarden Menschen leben dort.', '1,5 Milliarden Menschen'],
  ['About 1.5 billion people live there.', '1.5 billion people'],
  ['Das sind 48 Prozent mehr.', '48 Prozent'],
  ['It grew by 3.2% last year.', '3.2%'],
  ['Am 3. Oktober 1990 war es so weit.', '3. Oktober 1990'],
  ['It opened on October 3, 1990.', 'October 3, 1990'],
  ['Das war 1997.', '1997'],
  ['Sie zahlten $2.5 million dafür.', '$2.5 million'],
  ['Bei minus 18 Grad.', '18 Grad'],
])('of %j the figure is found', (text, figure) => {
  expect(figuresIn(refs([{ text }])).map(found => found.text)).toEqual([expect.stringContaining(figure)]);
});

test('no figure is found where there is none', () => {
  expect(figuresIn(refs([{ text: 'Kapitel a1b2, Version 3.2.1, und 7 Zwerge.' }]))).toEqual([]);
});

test('names are runs of capitals and acronyms, not German nouns', () => {
  const text =
    'Herr Ambros Kettler kam mit dem Mehl. Ludwig van Beethoven war nicht dabei, und die ESA schwieg. Das Brot war gut.';
  expect(namesIn(refs([{ text }])).map(({ name }) => name)).toEqual([
    'Herr Ambros Kettler',
    'Ludwig van Beethoven',
    'ESA',
  ]);
});

const corpora = path.resolve('../shared/corpora');
if (!existsSync(corpora)) console.log(`${corpora} is not there: notes are not tried on published originals`);
describe.runIf(existsSync(corpora))('notes on published originals', () => {
  const load = (file: string) => readFileSync(path.join(corpora, file), 'utf8');
  test.each([
    ['captions/manual-en.srt', () => passagesFromCaptions(parseCaptions(load('captions/manual-en.srt')))],
    ['podcasts/example.vtt', () => passagesFromCaptions(parseCaptions(load('podcasts/example.vtt')))],
    ['youtube/transcript.xml', () => passagesFromCaptions(parseCaptions(load('youtube/transcript.xml')))],
  ])('%s', (_, read) => {
    const passages = refs(read().map(({ text, startSeconds, heading }) => ({ text, startSeconds, heading }) as never));
    const { document } = notes(passages);
    const sources = passages.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n');
    for (const block of document.content.filter(({ type }) => type === 'blockquote')) {
      expect(sources).toContain(textOf(block).replace(/^„|“$/g, '').replace(/ …$/, ''));
    }
  });
});

function textOf(block: Block): string {
  return documentBlocks({ type: 'doc', content: [block] })
    .map(({ text }) => text)
    .join(' ');
}
