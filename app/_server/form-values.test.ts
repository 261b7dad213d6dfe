import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formValues } from './form-values.ts';

test('a name that occurs several times is a list, and one that ends in [] always', () => {
  const form = new URLSearchParams('title=A&tag=x&tag=y&ids%5B%5D=1&$ACTION_ID_1=');
  expect(formValues(form)).toEqual({ title: 'A', tag: ['x', 'y'], ids: ['1'] });
});

test('files stay files', () => {
  const form = new FormData();
  form.set('file', new File(['Text'], 'a.txt'));
  expect(formValues(form).file).toBeInstanceOf(File);
});

test('every field comes through under its own name, whatever it is called', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'));
  const usual = name.filter(text => !text.startsWith('$ACTION') && !text.endsWith('[]'));
  fc.assert(
    fc.property(fc.uniqueArray(usual), names => {
      const values = formValues(new URLSearchParams(names.map(each => [each, 'v'])));
      expect(Object.keys(values).sort()).toEqual(names.map(each => each.toWellFormed()).sort());
      expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    }),
  );
});
