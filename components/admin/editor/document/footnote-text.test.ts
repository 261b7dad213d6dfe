import { getSchema } from '@tiptap/core';
import { expect, test } from 'vitest';
import { footnoteDocument, footnoteExtensions, footnoteWords } from './footnote-text.ts';

const link = {
  type: 'text',
  text: 'hier',
  marks: [{ type: 'link', attrs: { href: 'https://example.org', title: null } }],
};

test('a footnote opened and applied is the same footnote, links and breaks included', () => {
  const content = [{ type: 'text', text: 'Siehe ' }, link, { type: 'hardBreak' }, { type: 'text', text: 'Seite 4' }];
  const opened = getSchema(footnoteExtensions).nodeFromJSON(footnoteDocument(content));
  opened.check();
  expect(footnoteWords(opened.toJSON())).toEqual(content);
});

test('lines written one below the other are joined by breaks, empty ones left out', () => {
  const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const written = { type: 'doc', content: [line('Eins'), { type: 'paragraph' }, line(' '), line('Zwei')] };
  expect(footnoteWords(written)).toEqual([
    { type: 'text', text: 'Eins' },
    { type: 'hardBreak' },
    { type: 'text', text: 'Zwei' },
  ]);
});

test('nothing written is nothing', () => {
  expect(footnoteWords(footnoteDocument())).toEqual([]);
  expect(footnoteWords(undefined)).toEqual([]);
});
