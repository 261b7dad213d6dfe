import { expect, test } from 'vitest';
import type { EditingPassage } from '#lib/posts/editing-sources.ts';
import { findPassages } from './find-passages.ts';

const passages = ['The Café opens at nine.', 'Nine bakers, one oven.', 'Über den Ofen'].map(
  (text, index): EditingPassage => ({
    ...{ id: `p${index}`, ordinal: index + 1, text, heading: index === 1 ? 'Bread' : null },
    ...{ time: null, page: null, href: null },
  }),
);
const found = (query: string) => findPassages(passages, query).map(({ ordinal }) => ordinal);

test.each([
  ['', [1, 2, 3]],
  ['   ', [1, 2, 3]],
  ['NINE', [1, 2]],
  ['oven nine', [2]],
  ['bread', [2]],
  ['cafe', [1]],
  ['uber', [3]],
  ['.*', []],
])('%j finds %j', (query, ordinals) => {
  expect(found(query)).toEqual(ordinals);
});
