import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasCorpus, readJsonCorpus } from '#lib/documents/testing/corpora.ts';
import { articlePath, isReservedSlug, numberedSlug, reservedSlugs, slugFrom } from './slug.ts';

describe('a slug', () => {
  test.each([
    ['Wie ein Moor Wasser hält', 'de', 'wie-ein-moor-wasser-haelt'],
    ['Über Straßen, Öl & Äpfel', 'de', 'ueber-strassen-oel-und-aepfel'],
    ['GROSSE FÜẞE', 'de', 'grosse-fuesse'],
    ['Coöperation & naïveté', 'en', 'cooperation-and-naivete'],
    ['U\u0308ber getrennte Punkte', 'de', 'ueber-getrennte-punkte'],
    ['Œuvre, Ærø, Łódź, Þingvellir, İstanbul', 'en', 'oeuvre-aero-lodz-thingvellir-istanbul'],
    ['What’s new? It\'s "this"…', 'en', 'whats-new-its-this'],
    ['🥖 Warum Brot 👨‍👩‍👧 altert 1️⃣', 'de', 'warum-brot-altert-1'],
    ['C++ und C#: ein 1. Vergleich', 'de', 'c-und-c-ein-1-vergleich'],
    ['Größe: 10 m² – ½ Liter', 'de', 'groesse-10-m2-1-2-liter'],
    ['ﬁnal ＦＵＬＬ Ⅷ', 'en', 'final-full-viii'],
  ])('of %j in %s reads %s', (title, locale, slug) => {
    expect(slugFrom(title, locale)).toBe(slug);
  });

  test.each([
    ['كيف يحفظ المستنقع الماء؟', 'كيف-يحفظ-المستنقع-الماء'],
    ['איך ביצה אוגרת מים', 'איך-ביצה-אוגרת-מים'],
    ['\u202Bשלום\u202C world', 'שלום-world'],
    ['Почему хлеб черствеет: Ёж и йод', 'почему-хлеб-черствеет-ёж-и-йод'],
    ['湿原はどのように水を蓄えるか', '湿原はどのように水を蓄えるか'],
    ['दलदल पानी कैसे रखता है', 'दलदल-पानी-कैसे-रखता-है'],
    ['왜 빵은 굳는가', '왜-빵은-굳는가'],
  ])('keeps the letters of %j', (title, slug) => {
    expect(slugFrom(title, 'de')).toBe(slug);
  });

  test('of nothing but signs is a word all the same', () => {
    expect([slugFrom('???'), slugFrom('', 'en'), slugFrom('👍', 'de-AT')]).toEqual(['beitrag', 'post', 'beitrag']);
  });

  test('ends with a whole word where the title is long', () => {
    const slug = slugFrom('Ein sehr langer Titel '.repeat(10));
    expect(slug).toHaveLength(74);
    expect(slug).toMatch(/-(ein|sehr|langer|titel)$/);
    expect(slugFrom('a'.repeat(500))).toBe('a'.repeat(80));
    expect([...slugFrom('𐌰'.repeat(500))]).toHaveLength(80);
  });

  test('with a number stays within the limit and ends with the number', () => {
    expect(numberedSlug('wasser', 2)).toBe('wasser-2');
    expect(numberedSlug('a'.repeat(80), 12)).toBe(`${'a'.repeat(77)}-12`);
    expect(numberedSlug(`${'a'.repeat(77)}-bc`, 2)).toBe(`${'a'.repeat(77)}-2`);
  });

  test('of any text is well-formed, stays itself, and survives an address', () => {
    const title = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(fc.property(title, fc.constantFrom('de', 'en', 'ar'), assertSlug), { numRuns: 5000 });
  });
});

describe.runIf(hasCorpus('strings/naughty-strings.json'))('of strings that broke other programs', () => {
  test('the slug is well-formed', () => {
    for (const text of readJsonCorpus<string>('strings/naughty-strings.json')) {
      assertSlug(text, 'de');
      assertSlug(text, 'en');
    }
  });
});

test('no article hides a page of the blog', () => {
  for (const path of ['admin', 'api', 'media', 'tag', '2026', '0001', 'sitemap', 'feed', 'search']) {
    expect(isReservedSlug(path)).toBe(true);
  }
  for (const path of ['2026-rueckblick', '20260', 'admins', 'medien']) expect(isReservedSlug(path)).toBe(false);
  for (const word of reservedSlugs) expect(slugFrom(word, 'en')).toBe(word);
});

test('the path of an article is ASCII', () => {
  expect(articlePath('wasser')).toBe('/wasser');
  expect(articlePath('שלום')).toBe('/%D7%A9%D7%9C%D7%95%D7%9D');
});

function assertSlug(title: string, locale: string): void {
  const slug = slugFrom(title, locale);
  expect(slug).toMatch(/^[\p{L}\p{Nd}][\p{L}\p{Nd}\p{Mn}\p{Mc}]*(-[\p{L}\p{Nd}][\p{L}\p{Nd}\p{Mn}\p{Mc}]*)*$/u);
  expect([...slug].length).toBeLessThanOrEqual(80);
  expect(slug).toBe(slug.normalize('NFC').toLowerCase());
  expect(slugFrom(slug, locale)).toBe(slug);
  expect(new URL(articlePath(slug), 'https://blog.example').pathname).toBe(articlePath(slug));
  expect(decodeURIComponent(articlePath(slug))).toBe(`/${slug}`);
}
