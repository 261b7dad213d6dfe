import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { detectLanguage, isDetectable } from './language.ts';

const TEXTS = new URL('../../../shared/corpora/text/', import.meta.url);
const SUMMARIES = new URL('../../../shared/corpora/faithfulness/', import.meta.url);
const corporaPresent = existsSync(TEXTS) && existsSync(SUMMARIES);
if (!corporaPresent) console.warn('language detection on the corpora: skipped, ../shared/corpora is absent');

test.each([
  ['de', 'Die Quelle wird geprüft, bevor der Artikel erscheint.'],
  ['de', 'Wie wir morgen wohnen werden'],
  ['de', 'Warum der Wald nicht schweigt'],
  ['en', 'The source is checked before the article appears.'],
  ['en', 'How we will live tomorrow'],
  ['en', 'Why the forest is never silent'],
  ['fr', 'La source est vérifiée avant la parution de l’article.'],
  ['ja', '記事が公開される前に、情報源が確認されます。'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toEqual({ language, reliable: true });
});

test('a text without words has no language', () => {
  for (const text of ['', '  \n', '12:30 – 14.000', '🎉 ✨', 'https://example.org/a']) {
    expect(detectLanguage(text)).toBeUndefined();
  }
});

test('two letters are no ground to rely on', () => {
  expect(detectLanguage('Ok so')?.reliable ?? false).toBe(false);
});

test('a foreign quotation at the beginning does not decide about a long text', () => {
  const quotation =
    'We shall not cease from exploration, and the end of all our exploring is to arrive where we began. ';
  const text =
    'Mit diesem Satz beginnt das Buch, und von da an wird nur noch auf Deutsch erzählt, was geschah. '.repeat(20);
  expect(detectLanguage(quotation + text)).toEqual({ language: 'de', reliable: true });
});

test('megabytes without a space are answered at once', () => {
  expect(() => detectLanguage('a'.repeat(10_000_000))).not.toThrow();
  expect(() => detectLanguage('@.'.repeat(5_000_000))).not.toThrow();
});

test('it says which languages it can know', () => {
  expect(isDetectable('de')).toBe(true);
  expect(isDetectable('la')).toBe(false);
});

describe.runIf(corporaPresent)('on the corpora', () => {
  const sentences = (texts: string[]) =>
    texts.flatMap(text =>
      [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(0, 3000))]
        .map(({ segment }) => segment.trim())
        .filter(sentence => sentence.length >= 40)
        .slice(1, 8),
    );
  const german = () =>
    gunzipSync(readFileSync(new URL('klexikon-de.jsonl.gz', TEXTS)))
      .toString()
      .split('\n', 300)
      .map(line => longestText(JSON.parse(line)));
  const english = () =>
    ['podcast', 'samsum', 'sales_call', 'scitldr'].flatMap(name => {
      const file = gunzipSync(readFileSync(new URL(`summedits-${name}.json.gz`, SUMMARIES))).toString();
      return [...new Set((JSON.parse(file) as { doc: string }[]).map(({ doc }) => doc))];
    });
  const longestText = (entry: Record<string, unknown>) =>
    Object.values(entry)
      .filter(value => typeof value === 'string')
      .toSorted((a, b) => b.length - a.length)[0] ?? '';

  test.each([
    ['de', german, 0.99],
    ['en', english, 0.99],
  ] as const)('%s: sentences of 40 characters and more, and whole texts', (language, texts, floor) => {
    const all = texts();
    const lines = sentences(all);
    const right = lines.filter(line => detectLanguage(line)?.language === language).length / lines.length;
    const whole = all.filter(text => detectLanguage(text)?.language === language).length / all.length;
    console.log(
      `${language}: ${(right * 100).toFixed(1)} % of ${lines.length} sentences, ${(whole * 100).toFixed(1)} % of ${all.length} texts`,
    );
    expect(right).toBeGreaterThanOrEqual(floor);
    expect(whole).toBe(1);
  });
});
