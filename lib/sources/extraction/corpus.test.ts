import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#lib/net/charset.ts';
import { extractArticle } from './extract.ts';

const CORPORA = new URL('../../../../shared/corpora/', import.meta.url);
const PAGES = new URL('extraction/', CORPORA);
const GERMAN = new URL('extraction-de/', CORPORA);
const corporaPresent = existsSync(PAGES) && existsSync(GERMAN);
if (!corporaPresent) console.warn('extraction from real pages: skipped, ../shared/corpora is absent');

const url = 'https://fakehost.example/test/page.html';
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

describe.runIf(corporaPresent)('25 pages of Readability’s own tests', () => {
  const names = corporaPresent ? readdirSync(PAGES) : [];
  const sourceOf = (name: string) => decodeText(readFileSync(new URL(`${name}/source.html`, PAGES)));

  // The expected texts are Readability's own output, so that 1.0 is reached by Readability alone. What we leave out on
  // purpose costs: figure captions (citylab-1, ehow-2, dev418), "Related: …" and "Read more" (cnn, wapo-1).
  test('the text overlaps with the expected one', () => {
    const scores = names.map(name => {
      const expected = tokensOf(plainText(readFileSync(new URL(`${name}/expected.html`, PAGES), 'utf8')));
      return { name, score: f1(tokensOf(extractArticle(sourceOf(name), { url }).text), expected) };
    });
    const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    const lowest = scores.toSorted((a, b) => a.score - b.score).slice(0, 5);
    console.log(
      `token F1 on ${scores.length} pages: mean ${mean.toFixed(4)} (Readability: 1, by construction); lowest: ${lowest.map(({ name, score }) => `${name} ${score.toFixed(3)}`).join(', ')}`,
    );
    expect(mean).toBeGreaterThanOrEqual(0.985);
    expect(lowest[0]?.score).toBeGreaterThanOrEqual(0.95);
  });

  test('title, author, date and language agree with the expected ones where those are right', () => {
    const counts = { title: 0, author: 0, publishedAt: 0, language: 0 };
    const totals = { title: 0, author: 0, publishedAt: 0, language: 0 };
    const wrong: string[] = [];
    for (const name of names) {
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected-metadata.json`, PAGES), 'utf8'));
      const article = extractArticle(sourceOf(name), { url });
      const check = (key: keyof typeof counts, agrees: boolean) => {
        totals[key] += 1;
        if (agrees) counts[key] += 1;
        else wrong.push(`${name}.${key}`);
      };
      check('title', agree(expected.title, article.title));
      if (expected.byline) check('author', agree(expected.byline, article.author));
      if (expected.publishedTime)
        check('publishedAt', article.publishedAt?.toISOString().slice(0, 19) === expected.publishedTime.slice(0, 19));
      if (expected.lang) check('language', expected.lang.startsWith(`${article.language}`));
    }
    console.log(
      `metadata: ${Object.keys(counts)
        .map(key => `${key} ${counts[key as 'title']}/${totals[key as 'title']}`)
        .join(', ')}; other: ${wrong.join(', ')}`,
    );
    expect(counts.title).toBeGreaterThanOrEqual(24);
    expect(counts.author).toBeGreaterThanOrEqual(10);
    expect(counts.publishedAt).toBe(totals.publishedAt);
    expect(counts.language).toBe(totals.language);
  });
});

describe.runIf(corporaPresent)('70 pages of German publishers', () => {
  test('what belongs to the articles is there, what does not is not', () => {
    const pages: { url: string; file: string; with: string[]; without: string[] }[] = JSON.parse(
      readFileSync(new URL('expected.json', GERMAN), 'utf8'),
    );
    const ours = { with: 0, without: 0 };
    const plain = { with: 0, without: 0 };
    const total = { with: 0, without: 0 };
    for (const page of pages) {
      const html = decodeText(readFileSync(new URL(page.file, GERMAN)));
      const [text, readable] = [normal(extractArticle(html, { url: page.url }).text), normal(readabilityText(html))];
      for (const [counts, found] of [
        [ours, text],
        [plain, readable],
      ] as const) {
        counts.with += page.with.filter(string => found.includes(normal(string))).length;
        counts.without += page.without.filter(string => !found.includes(normal(string))).length;
      }
      total.with += page.with.length;
      total.without += page.without.length;
    }
    const line = (counts: typeof ours) =>
      `with ${percent(counts.with / total.with)}, without ${percent(counts.without / total.without)}`;
    console.log(`${pages.length} German pages: ${line(ours)}; plain Readability: ${line(plain)}`);
    expect(ours.with / total.with).toBeGreaterThanOrEqual(0.965);
    expect(ours.without / total.without).toBeGreaterThanOrEqual(0.965);
    expect(ours.with).toBeGreaterThan(plain.with);
    expect(ours.without).toBeGreaterThan(plain.without);
  });
});

/** Equal, or equal but for the site's name, "By" and a date, which the expected values carry */
function agree(expected: string, got = ''): boolean {
  const [a, b] = [normal(expected), normal(got)];
  return a === b || (b.length > 3 && (a.includes(b) || b.includes(a)));
}

function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Words; each character of scripts without spaces */
function tokensOf(text: string): string[] {
  const pattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;
  return text.normalize('NFC').toLowerCase().match(pattern) ?? [];
}

/** Harmonic mean of precision and recall over the bags of words */
function f1(got: string[], expected: string[]): number {
  const counts = new Map<string, number>();
  for (const token of expected) counts.set(token, (counts.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of got) {
    const left = counts.get(token) ?? 0;
    if (left > 0) common += 1;
    counts.set(token, left - 1);
  }
  return got.length + expected.length === 0 ? 1 : (2 * common) / (got.length + expected.length);
}

function readabilityText(html: string): string {
  const article = new Readability(parseHTML(html).document).parse();
  return plainText(article?.content ?? '');
}

function plainText(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const block of document.querySelectorAll(
    'p,div,li,h1,h2,h3,h4,h5,h6,td,th,br,figcaption,blockquote,pre,section,dt,dd',
  )) {
    block.before(' ');
    block.after(' ');
  }
  return document.body.textContent ?? '';
}
