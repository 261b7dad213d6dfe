import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysetPage, placeSchema, writePlace } from './keyset.ts';

const place = fc.record({
  at: fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }),
  id: fc.uuid(),
});

describe('a place in a list', () => {
  it('comes back from an address as it went in', () => {
    fc.assert(
      fc.property(place, value => {
        expect(placeSchema.parse(writePlace(value))).toEqual(value);
      }),
    );
  });

  it('is refused where somebody altered it', () => {
    for (const text of ['', 'x', '0-', 'zzzzzzzzzzz-0198c0de-0000-7000-8000-000000000001', "1-' OR 1=1"]) {
      expect(placeSchema.safeParse(text).success).toBe(false);
    }
    fc.assert(fc.property(fc.string(), text => void placeSchema.safeParse(text)));
  });
});

describe('a page', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      at: new Date(1_000_000 - index),
      id: `0198c0de-0000-7000-8000-00000000000${index}`,
    }));

  it('that holds everything has no neighbours', () => {
    expect(keysetPage({}, 5, rows(5))).toEqual({ rows: rows(5) });
    expect(keysetPage({}, 5, [])).toEqual({ rows: [] });
  });

  it('names the older one only where a further row was found', () => {
    const page = keysetPage({}, 3, rows(4));
    expect(page.rows).toHaveLength(3);
    expect(page.older).toBe(writePlace(rows(4)[2]!));
    expect(page.newer).toBeUndefined();
  });

  it('fetched backwards is newest first all the same', () => {
    const [start] = rows(1);
    expect(keysetPage({ before: start }, 5, rows(3).reverse()).rows).toEqual(rows(3));
  });
});
