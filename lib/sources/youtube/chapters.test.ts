import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chaptersFromDescription } from './chapters.ts';

const chapters = (...lines: string[]) =>
  chaptersFromDescription(lines.join('\n')).map(each => [each.startSeconds, each.title]);

describe('chapters in a description', () => {
  it.each([
    ['0:00 Anfang', '1:30 Mitte', '1:02:03 Ende'],
    ['00:00 - Anfang', '01:30 – Mitte', '01:02:03 — Ende'],
    ['[0:00] Anfang', '(1:30) Mitte', '1:02:03: Ende'],
    ['• 0:00 | Anfang', '• 1:30 | Mitte', '• 1:02:03 | Ende'],
    ['Anfang 0:00', 'Mitte – 1:30', 'Ende (1:02:03)'],
  ])('are found as in %s', (...lines) => {
    expect(chapters('Worum es geht.', '', ...lines, '', 'Mehr: https://example.org')).toEqual([
      [0, 'Anfang'],
      [90, 'Mitte'],
      [3723, 'Ende'],
    ]);
  });

  it.each([
    ['there are fewer than three', '0:00 Anfang', '1:00 Ende'],
    ['none begins at zero', '0:10 Anfang', '1:00 Mitte', '2:00 Ende'],
    ['they run backwards', '0:00 Anfang', '2:00 Mitte', '1:00 Ende'],
    ['there are none', 'Nur Text um 12:30 Uhr, nicht mehr.'],
    ['the times have no titles', '0:00', '1:00', '2:00'],
  ])('are none where %s', (_why, ...lines) => {
    expect(chapters(...lines)).toEqual([]);
  });

  it('any description can be read', () => {
    fc.assert(fc.property(fc.string(), description => Array.isArray(chaptersFromDescription(description))));
    expect(chaptersFromDescription(`0:00 ${' - '.repeat(100_000)}`)).toEqual([]);
  });
});
