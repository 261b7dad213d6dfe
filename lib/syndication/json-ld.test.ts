import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/documents/build.ts';
import type { Article, Original } from '#lib/posts/published/article.ts';
import { articleJsonLd, scriptJson } from './json-ld.ts';

const original: Original = {
  kind: 'youtube',
  title: 'How a bog holds water',
  url: 'https://www.youtube.com/watch?v=qwBog000001',
  author: 'Nora',
  authorUrl: 'https://www.youtube.com/@nora',
  publisher: 'YouTube',
  language: 'en',
  publishedAt: new Date('2024-05-17T08:00:00Z'),
  durationSeconds: 754,
  licence: null,
};

const article: Article = {
  ...{ id: '1', slug: 'moor', locale: 'de', title: 'Das Moor', lead: '', excerpt: 'Wie es Wasser hält.', html: '' },
  ...{ document: documentOf([paragraph('Ein Moor.')]), wordCount: 2, noindex: false },
  ...{ publishedAt: new Date('2026-03-01T08:00:00Z'), modifiedAt: new Date('2026-03-02T09:30:00Z') },
  ...{ tags: [{ slug: 'natur', name: 'Natur' }], commentPolicy: 'open', author: 'Rita', form: 'report' },
  ...{ byHand: 'nothing', image: { src: '/media/a.webp', alt: 'Moor' }, originals: [original] },
};

const blog = { title: 'Funde', siteUrl: 'https://blog.example' };

describe('an article’s structured data', () => {
  test('says what it is, in which language, by whom, and since when', () => {
    expect(articleJsonLd(article, blog)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      url: 'https://blog.example/moor',
      headline: 'Das Moor',
      inLanguage: 'de',
      datePublished: '2026-03-01T08:00:00.000Z',
      dateModified: '2026-03-02T09:30:00.000Z',
      author: { '@type': 'Person', name: 'Rita' },
      publisher: { '@type': 'Organization', name: 'Funde' },
      image: 'https://blog.example/media/a.webp',
      keywords: ['Natur'],
    });
  });

  test('says on what it is based', () => {
    expect(articleJsonLd(article, blog).isBasedOn).toEqual([
      {
        '@type': 'VideoObject',
        name: 'How a bog holds water',
        url: 'https://www.youtube.com/watch?v=qwBog000001',
        author: { '@type': 'Person', name: 'Nora', url: 'https://www.youtube.com/@nora' },
        publisher: { '@type': 'Organization', name: 'YouTube' },
        inLanguage: 'en',
        datePublished: '2024-05-17T08:00:00.000Z',
        duration: 'PT754S',
      },
    ]);
  });

  test('says of a translation of what work it is one', () => {
    const data = articleJsonLd({ ...article, form: 'translation' }, blog);
    expect(data.translationOfWork).toMatchObject({ name: 'How a bog holds water' });
    expect(articleJsonLd(article, blog)).not.toHaveProperty('translationOfWork');
  });

  test('names no original where the note on the source is left out', () => {
    expect(articleJsonLd({ ...article, originals: [] }, blog)).not.toHaveProperty('isBasedOn');
  });
});

test('nothing in a title ends the script element, and everything reads back', () => {
  const hostile = fc.constantFrom('</script>', '<!--', '<script>', '\u2028', ']]>', '\\');
  const text = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 6 })
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(text, title => {
      const json = scriptJson({ title });
      expect(json).not.toMatch(/[<\u2028\u2029]/);
      const { document } = parseHTML(
        `<html><body><script type="application/ld+json">${json}</script><p></p></body></html>`,
      );
      expect(document.querySelectorAll('script')).toHaveLength(1);
      expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ title });
    }),
  );
});
