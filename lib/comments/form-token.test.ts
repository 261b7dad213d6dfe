import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertFormToken, hourOf, issueFormToken } from './form-token.ts';

const postId = '0198c0de-0000-7000-8000-000000000001';
const made = new Date('2026-05-04T10:00:00Z');
const after = (seconds: number) => new Date(made.getTime() + seconds * 1000);
const hours = 3600;

test('a form sends from three seconds to a day after it was made', () => {
  const token = issueFormToken(postId, made);
  for (const seconds of [3, 60, 24 * hours]) expect(() => assertFormToken(token, postId, after(seconds))).not.toThrow();
  for (const seconds of [-60, 0, 2.9]) {
    expect(() => assertFormToken(token, postId, after(seconds))).toThrow('comment.tooFast');
  }
  expect(() => assertFormToken(token, postId, after(24 * hours + 1))).toThrow('comment.formExpired');
});

test('a page that is kept for many carries one token an hour, and it sends for everybody', () => {
  const tokens = [0, 1200, 3599].map(seconds => issueFormToken(postId, hourOf(after(seconds))));
  expect(new Set(tokens).size).toBe(1);
  expect(issueFormToken(postId, hourOf(after(3600)))).not.toBe(tokens[0]);
  // Made at 10:59:59, sent ten seconds later; kept, shown and sent the next morning.
  for (const seconds of [3609, 23 * hours])
    expect(() => assertFormToken(tokens[2]!, postId, after(seconds))).not.toThrow();
});

test('nobody makes or changes a token without the server’s key', () => {
  const [stamp, signature] = issueFormToken(postId, made).split('.') as [string, string];
  const later = (Number.parseInt(stamp, 36) + 1).toString(36);
  const forged = [
    '',
    '.',
    stamp,
    `${stamp}.`,
    `${later}.${signature}`,
    `${stamp}.${signature}x`,
    `${stamp}.${'ü'.repeat(22)}`,
  ];
  for (const token of forged) expect(() => assertFormToken(token, postId, after(60))).toThrow('comment.formInvalid');
  fc.assert(
    fc.property(fc.string(), token => {
      expect(() => assertFormToken(token, postId, after(60))).toThrow('comment.formInvalid');
    }),
  );
});
