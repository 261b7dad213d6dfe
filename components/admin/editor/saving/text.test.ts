import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/documents/build.ts';
import { canonicalText, fingerprint, type PostText } from './text.ts';

const document = documentOf([paragraph('Words')]);
const words = fc.string({ unit: 'binary', maxLength: 40 });

test('a text as it will be stored stays as it is, and so does its fingerprint', () => {
  fc.assert(
    fc.property(words, words, words, (title, lead, excerpt) => {
      const once = canonicalText({ title, lead, excerpt, document });
      expect(canonicalText(once)).toEqual(once);
      expect(fingerprint(canonicalText(once))).toBe(fingerprint(once));
    }),
  );
});

test('a fingerprint does not depend on the order of keys', () => {
  const text: PostText = { title: 'T', lead: 'L', excerpt: '', document };
  const turned = { document, excerpt: '', lead: 'L', title: 'T' };
  expect(fingerprint(turned)).toBe(fingerprint(text));
});

test('any other word gives another fingerprint', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      fc.pre(one !== other);
      const text = (title: string): PostText => ({ title, lead: '', excerpt: '', document });
      expect(fingerprint(text(one))).not.toBe(fingerprint(text(other)));
    }),
  );
});
