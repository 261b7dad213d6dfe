import { expect, it } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { facts } from './facts.ts';
import { wordFor } from './word-for.ts';

const t = translator('de', 'admin.activity');

it('details are told in words; what is empty or false is not told', () => {
  expect(facts({ title: 'Neu', slug: 'neu', wasPublished: false, note: null }, t)).toBe('„Neu“ · Adresse: neu');
  expect(facts({ wasPublished: true }, t)).toBe('war veröffentlicht');
  expect(facts({ changed: 'title, timeZone, novelty' }, t)).toBe('Geändert: Titel, Zeitzone, novelty');
});

it('details without a name in the catalogue are shown as they are, and nothing is no text', () => {
  expect(facts({ novelty: 3 }, t)).toBe('novelty: 3');
  expect([facts(null, t), facts([], t), facts('x', t)]).toEqual(['', '', '']);
});

it('a code that is only the first part of others is shown as it is', () => {
  expect(wordFor(t, 'failures', 'net')).toBe('net');
  expect(wordFor(t, 'failures', 'net.timeout')).toBe('keine Antwort in der Zeit');
});
