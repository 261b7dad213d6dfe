import { expect, test } from 'vitest';
import { formatDay, formatMonth, monthName } from './dates.ts';

test('a day is the one that the blog’s calendar shows', () => {
  const lateInBerlin = new Date('2026-03-31T22:30:00Z');
  expect(formatDay(lateInBerlin, 'de', 'Europe/Berlin')).toBe('1. April 2026');
  expect(formatDay(lateInBerlin, 'en', 'America/New_York')).toBe('31 March 2026');
});

test('a month is written as it was counted', () => {
  expect(formatMonth({ year: 2026, month: 3 }, 'de')).toBe('März 2026');
  expect(formatMonth({ year: 2026, month: 12 }, 'en')).toBe('December 2026');
  expect(monthName(1, 'de')).toBe('Januar');
});
