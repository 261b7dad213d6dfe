import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthFrom, monthPath } from './month.ts';

test('a month begins and ends at midnight of the blog’s clocks', () => {
  const march = monthFrom('2026', '03', 'Europe/Berlin');
  expect(march?.from.toISOString()).toBe('2026-02-28T23:00:00.000Z');
  // Summer time began in between.
  expect(march?.to.toISOString()).toBe('2026-03-31T22:00:00.000Z');
});

test('a month that begins while clocks are put forward begins an hour later', () => {
  expect(monthFrom('1990', '10', 'America/Asuncion')?.from.toISOString()).toBe('1990-10-01T04:00:00.000Z');
});

test.each(['0', '13', '00', '3', 'xx', '003'])('%s is no month', month => {
  expect(monthFrom('2026', month, 'UTC')).toBeUndefined();
});

test('a year has four digits and no nought in front', () => {
  for (const year of ['26', '0026', '0998', '20266']) expect(monthFrom(year, '03', 'UTC')).toBeUndefined();
  expect(monthPath({ year: 987, month: 3 })).toBe('/0987/03');
});

test('months lie end to end, in every zone', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  fc.assert(
    fc.property(zones, fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 11 }), (zone, year, month) => {
      const two = (number: number) => String(number).padStart(2, '0');
      const first = monthFrom(String(year), two(month), zone);
      const next = monthFrom(String(year), two(month + 1), zone);
      expect(first?.to).toEqual(next?.from);
      const shown = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' });
      expect(shown.format(first?.from)).toBe(`${year}-${two(month)}`);
      expect(shown.format((first?.from.getTime() ?? 0) - 1)).not.toBe(`${year}-${two(month)}`);
    }),
    { numRuns: 1000 },
  );
});
