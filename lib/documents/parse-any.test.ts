import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDomainError } from '#lib/domain-error.ts';
import { renderHtml } from './html/render.ts';
import { parseDocument } from './parse.ts';
import { strangersIn } from './testing/allow-list.ts';
import { anyDocument } from './testing/arbitrary.ts';
import { LABELS } from './testing/labels.ts';

describe('any JSON', () => {
  const hostile = fc.constantFrom<unknown[]>(
    ...[
      null,
      true,
      0,
      -1,
      1e9,
      '',
      'x',
      '\0',
      '\ud800',
      'javascript:alert(1)',
      '"><script>',
      '__proto__',
      'constructor',
      [],
      {},
    ],
    ...[
      [[]],
      { type: 'text', text: 'x' },
      { type: 'paragraph' },
      { type: 'image', attrs: { src: '/media/a' } },
      { type: 'bold' },
    ],
  );

  it('with anything in any place is refused or becomes a document that is safe and stays as it is', () => {
    let accepted = 0;
    const changed = fc.tuple(anyDocument, fc.array(fc.tuple(fc.nat(), hostile), { minLength: 1, maxLength: 2 }));
    fc.assert(
      fc.property(changed, ([document, changes]) => {
        const json = structuredClone(document);
        for (const [place, value] of changes) replaceAt(json, place, value);
        try {
          const parsed = parseDocument(json);
          accepted++;
          expect(parseDocument(structuredClone(parsed))).toStrictEqual(parsed);
          expect(strangersIn(renderHtml(parsed, { labels: LABELS }))).toEqual([]);
        } catch (error) {
          if (!isDomainError(error)) throw error;
        }
      }),
      { numRuns: 1500 },
    );
    expect(accepted).toBeGreaterThan(15);
  });

  it('built of nothing but JSON is refused', () => {
    fc.assert(
      fc.property(fc.jsonValue(), json => {
        expect(() => parseDocument(json)).toThrow('document.invalid');
      }),
    );
  });
});

/** Puts a value in the place with that number, counted over all properties of all objects. */
function replaceAt(json: unknown, place: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const collect = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      collect((node as Record<string, unknown>)[key]);
    }
  };
  collect(json);
  const [node, key] = places[place % places.length] ?? [];
  if (node && key !== undefined) node[key] = structuredClone(value);
}
