import { expect, test } from 'vitest';
import { DomainError } from '#lib/domain-error.ts';
import { interfaceLocale } from './locale.ts';
import { errorSentence, translator } from './translator.ts';

test('an expected failure is one sentence in the reader’s language, with its values', () => {
  const error = new DomainError('server.portTaken', { port: '3000' });
  expect(errorSentence('de', error)).toContain('Port 3000 ist schon belegt');
  expect(errorSentence('en', error)).toContain('Port 3000 is already in use');
});

test('an unexpected failure tells nothing of its inside', () => {
  expect(errorSentence('en', new Error('password=geheim'))).not.toContain('geheim');
  expect(errorSentence('en', new DomainError('no.such.code'))).toBe(errorSentence('en', undefined));
});

test('a missing sentence is not shown as its key', () => {
  expect(() => translator('de', 'errors')('no.such.key')).toThrow();
});

test('every language has a nearest interface', () => {
  expect(['de', 'de-AT', 'DE', 'en-GB', 'fr', ''].map(interfaceLocale)).toEqual(['de', 'de', 'de', 'en', 'en', 'en']);
});
