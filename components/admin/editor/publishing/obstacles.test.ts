import { expect, test } from 'vitest';
import { obstaclesTo } from './obstacles.ts';

const words = { title: 'Titel', lead: '', excerpt: '' };
const facts = { isEmpty: false, undescribed: [] };
const kinds = (...args: Parameters<typeof obstaclesTo>) => obstaclesTo(...args).map(({ kind }) => kind);

test('a text with a title and described pictures can be published', () => {
  expect(kinds(words, facts, false)).toEqual([]);
});

test('a lead is text enough', () => {
  expect(kinds({ ...words, lead: 'Ein Satz.' }, { ...facts, isEmpty: true }, false)).toEqual([]);
});

test('everything that is missing is named at once', () => {
  expect(kinds({ ...words, title: ' ' }, { isEmpty: true, undescribed: [3] }, true)).toEqual([
    'titleMissing',
    'textMissing',
    'imagesUndescribed',
    'settingsUnsaved',
  ]);
});
