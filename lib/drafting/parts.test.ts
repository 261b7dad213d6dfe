import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inParts } from './budget.ts';
import { extentOf } from './lengths.ts';
import { jsonInAnswer } from './models/json-answer.ts';
import { costMicros, priceOf } from './models/prices.ts';
import { wasCutByServer } from './models/truncation.ts';
import { namedPassages, passageLines, withRefs } from './passages.ts';
import { headingText, plainProse } from './prose.ts';
import { assignAll } from './sections.ts';
import { longTalk } from './testing/a-source.ts';

const refs = (count: number) =>
  withRefs(
    longTalk(count).map(({ text, startSeconds }, index) => ({
      ...{ id: `id-${index + 1}`, ordinal: index + 1, heading: null, page: null, text, startSeconds },
    })),
  );

describe('parts', () => {
  test('hold everything, in order, and stay within their room unless one piece alone exceeds it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 })), fc.integer({ min: 1, max: 2_000 }), (sizes, room) => {
        const parts = inParts(sizes, room, size => size);
        expect(parts.flat()).toEqual(sizes);
        for (const part of parts) {
          expect(part.length === 1 || part.reduce((sum, size) => sum + size, 0) <= room).toBe(true);
        }
      }),
    );
  });
});

describe('sections', () => {
  const passages = refs(40);
  const anyGroups = fc.array(
    fc.record({
      heading: fc.constantFrom('Erstens', 'Zweitens', 'Drittens', ''),
      focus: fc.string(),
      refs: fc.array(fc.integer({ min: 0, max: 60 }).map(number => `p${number}`)),
    }),
    { minLength: 1, maxLength: 9 },
  );

  test('whatever a model answers, every passage stands in exactly one section or is listed as not used', () => {
    fc.assert(
      fc.property(anyGroups, fc.boolean(), (groups, inOrder) => {
        fc.pre(groups.some(({ heading }) => heading !== ''));
        const { sections, notUsed } = assignAll(groups, passages, { inOrder });
        const placed = [...sections.flatMap(section => section.passages), ...notUsed].map(({ ordinal }) => ordinal);
        expect(placed.toSorted((a, b) => a - b)).toEqual(passages.map(({ ordinal }) => ordinal));
        if (inOrder) {
          expect(placed).toEqual(passages.map(({ ordinal }) => ordinal));
        }
      }),
    );
  });

  test('a model that calls most of the original useless is not believed', () => {
    const { notUsed } = assignAll(
      [
        { heading: 'Eins', focus: '', refs: ['p1'] },
        { heading: '', focus: '', refs: passages.slice(1).map(({ ref }) => ref) },
      ],
      passages,
      { inOrder: false },
    );
    expect(notUsed).toEqual([]);
  });
});

describe('ids of passages', () => {
  test.each([
    [
      ['p2', 'p1'],
      [1, 2],
    ],
    [['p3-p5'], [3, 4, 5]],
    [
      ['p3–5', '[p9]'],
      [3, 4, 5, 9],
    ],
    [['P4', 'p 4', 'passage 4', 'p999', 'x'], [4]],
    [['p8-p99999999'], [8, 9, 10]],
    [['p5-p2'], []],
  ])('%j are %j', (names, ordinals) => {
    expect(namedPassages(names, refs(10)).map(({ ordinal }) => ordinal)).toEqual(ordinals);
  });

  test('each line of passages is one line of JSON, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const [passage] = refs(1);
        const lines = passageLines([{ ...passage!, text, heading: text }]).split('\n');
        expect(lines).toHaveLength(1);
        expect(JSON.parse(lines[0]!).id).toBe('p1');
      }),
    );
  });
});

describe('the JSON in an answer', () => {
  const json = { sections: [{ heading: 'Ein "Zitat" { mit Klammer', n: 1 }] };
  test.each([
    JSON.stringify(json),
    `Gern:\n\`\`\`json\n${JSON.stringify(json, null, 2)}\n\`\`\`\nFertig.`,
    `<think>Erst {dies}, dann {"das": 1</think>${JSON.stringify(json)}`,
    `Vorab {nichts} und dann ${JSON.stringify(json)} {"noch": "eins"}`,
  ])('is found in %j', answer => {
    expect(jsonInAnswer(answer)).toEqual(json);
  });

  test.each(['', 'nichts', '[1,2]', '"text"', JSON.stringify(json).slice(0, -3), '{'.repeat(50_000)])(
    'is not found in %j',
    answer => {
      expect(jsonInAnswer(answer)).toBeUndefined();
    },
  );

  test('is found again whatever object stands in whatever words without braces', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.string(), (value, before, after) => {
        const [left, right] = [before, after].map(text => text.replace(/[{}<>]/g, ''));
        const text = JSON.stringify(value);
        expect(JSON.stringify(jsonInAnswer(`${left} ${text} ${right}`))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });
});

describe('prose', () => {
  test.each([
    ['**Fett** und `Code` [p3, p4].', 'Fett und Code.'],
    ['## Überschrift', 'Überschrift'],
    ['Siehe [hier](https://fremd.example/a(b)) mehr', 'Siehe hier mehr'],
    ['Mehr unter https://fremd.example/x.', 'Mehr unter'],
    ['Zeile\nZeile\u0000', 'Zeile Zeile'],
    ['2 * 3 * 4 bleibt, snake_case auch', '2 * 3 * 4 bleibt, snake_case auch'],
  ])('%j becomes %j', (text, plain) => {
    expect(plainProse(text, []).replace(/\.$/, '')).toBe(plain.replace(/\.$/, ''));
  });

  test('keeps an address that the original itself names', () => {
    const [passage] = refs(1);
    const text = 'Die Karte steht unter https://berge.example/karte im Netz';
    expect(plainProse(text, [{ ...passage!, text }])).toBe(text);
  });

  test('headings lose numbers and stops', () => {
    expect(headingText('3. Der Weg hinauf.')).toBe('Der Weg hinauf');
    expect(headingText('1990 begann es')).toBe('1990 begann es');
  });
});

describe('prices', () => {
  test.each([
    ['openai', 'gpt-4.1-mini', { input: 0.4, output: 1.6 }],
    ['openai', 'gpt-4.1-mini-2025-04-14', { input: 0.4, output: 1.6 }],
    ['anthropic', 'claude-haiku-4-5-20251001', { input: 1, output: 5 }],
    ['google', 'gemini-3-pro-preview', { input: 2, output: 12 }],
    ['openai', 'gpt-5.9-ultra', undefined],
    ['openai', 'gpt-5-pro', undefined],
    ['openai-compatible', 'gpt-4.1-mini', undefined],
  ] as const)('%s %s', (provider, model, price) => {
    expect(priceOf({ provider, model })).toEqual(price);
  });

  test('the owner’s price counts before the list', () => {
    expect(priceOf({ provider: 'openai', model: 'gpt-4.1', price: { input: 9, output: 9 } })).toEqual({
      input: 9,
      output: 9,
    });
  });

  test('a cost is counted in millionths of a dollar, and unknown where tokens were not counted', () => {
    expect(costMicros({ input: 2.5, output: 10 }, { input: 1_000, output: 200 })).toBe(4_500);
    expect(costMicros({ input: 2.5, output: 10 }, { input: 1_000 })).toBeNull();
    expect(costMicros(undefined, { input: 1, output: 1 })).toBeNull();
  });
});

test('a prompt that the server counted far too short was cut', () => {
  expect(wasCutByServer(40_000, 4_096)).toBe(true);
  expect(wasCutByServer(40_000, 9_500)).toBe(false);
  expect(wasCutByServer(40_000, undefined)).toBe(false);
  expect(wasCutByServer(2_000, 10)).toBe(false);
});

test.each([
  [1, 1],
  [3, 1],
  [6, 2],
  [10, 3],
  [40, 5],
])('%i passages give %i sections at medium length', (passages, aim) => {
  expect(extentOf('report', 'medium', { passages, words: passages * 60 }).sections.aim).toBe(aim);
});
