import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, heading, paragraph } from '#lib/documents/build.ts';
import type { PostText } from '../saving/text.ts';
import { compareTexts, foldAlike } from './compare.ts';

const text = (...words: string[]): PostText => ({
  ...{ title: 'Titel', lead: '', excerpt: '' },
  document: documentOf(words.map(word => (word.startsWith('#') ? heading(2, word) : paragraph(word)))),
});
const body = (mine: PostText, theirs: PostText) =>
  compareTexts(mine, theirs)
    .filter(({ part }) => part === 'block' || part === 'heading')
    .map(({ mine, theirs, same }) => [mine, theirs, same]);

describe('two texts side by side', () => {
  test('what is alike stands in one row, whatever its ids', () => {
    expect(body(text('Eins', '#Zwei'), text('Eins', '#Zwei'))).toEqual([
      ['Eins', 'Eins', true],
      ['#Zwei', '#Zwei', true],
    ]);
  });

  test('a changed paragraph stands beside what it was', () => {
    expect(body(text('A', 'neu', 'C'), text('A', 'alt', 'C'))).toEqual([
      ['A', 'A', true],
      ['neu', 'alt', false],
      ['C', 'C', true],
    ]);
  });

  test('a paragraph that only one has stands alone', () => {
    expect(body(text('A', 'B', 'C'), text('A', 'C'))).toEqual([
      ['A', 'A', true],
      ['B', undefined, false],
      ['C', 'C', true],
    ]);
  });

  test('title and lead are compared, empty ones left out', () => {
    const mine = { ...text(), title: 'Neu' };
    expect(compareTexts(mine, text())).toEqual([{ part: 'title', mine: 'Neu', theirs: 'Titel', same: false }]);
  });

  test('of what is alike only the neighbours of a difference are shown', () => {
    const rows = compareTexts(text('1', '2', '3', 'neu', '5', '6', '7'), text('1', '2', '3', 'alt', '5', '6', '7'));
    const shown = foldAlike(rows).map(row => ('alike' in row ? row.alike : row.mine));
    expect(shown).toEqual([3, '3', 'neu', '5', 2]);
  });

  test('each side, read from top to bottom, is that side’s text', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (mine, theirs) => {
        const rows = body(text(...mine), text(...theirs));
        expect(rows.flatMap(([left]) => left ?? [])).toEqual(mine);
        expect(rows.flatMap(([, right]) => right ?? [])).toEqual(theirs);
        for (const [left, right, same] of rows) expect(same).toBe(left !== undefined && left === right);
      }),
    );
  });
});
