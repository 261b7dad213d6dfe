import { describe, expect, test } from 'vitest';
import { changesOf, errorsOf, moved, type SettingsValues, withTags } from './settings-values.ts';

const stored: SettingsValues = {
  ...{ slug: 'a', tags: ['Brot'], commentPolicy: 'site', noindex: false, sourceNote: true, sourceNoteReason: '' },
  sources: [{ id: '1', title: 'One' }],
};

describe('settings', () => {
  test('only what was changed is sent', () => {
    expect(changesOf(stored, stored)).toEqual({});
    expect(changesOf({ ...stored, slug: 'b', tags: [] }, stored)).toEqual({ slug: 'b', tags: [] });
  });

  test('a refusal stands beside its field', () => {
    expect(errorsOf({ code: 'post.slugTaken', message: 'taken' })).toEqual({ slug: 'taken' });
    expect(errorsOf({ code: 'post.reasonMissing', message: 'why' })).toEqual({ sourceNoteReason: 'why' });
    expect(errorsOf({ code: 'form.invalid', message: 'm', fields: { 'tags.3': 'long' } })).toEqual({ tags: 'long' });
    expect(errorsOf({ code: 'form.invalid', message: 'm', fields: { 'sourceIds.0': 's' } })).toEqual({ sources: 's' });
    expect(errorsOf({ code: 'post.trashed', message: 'gone' })).toEqual({ form: 'gone' });
  });
});

describe('tags', () => {
  test.each([
    ['Mehl', ['Brot', 'Mehl']],
    [' Mehl ,  Salz,', ['Brot', 'Mehl', 'Salz']],
    ['brot', ['Brot']],
    [' , ', ['Brot']],
    ['Zwei   Wörter', ['Brot', 'Zwei Wörter']],
  ])('%j gives %j', (typed, tags) => {
    expect(withTags(['Brot'], typed)).toEqual(tags);
  });
});

test('an element moves by one place and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
