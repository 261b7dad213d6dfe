import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PassageInput,
  passagesFromBlocks,
  passagesFromCaptions,
  passagesFromCues,
  passagesFromText,
} from './passages.ts';

const wordsOf = (text: string) => text.match(/\S+/g) ?? [];
const allWords = (passages: readonly PassageInput[]) => passages.flatMap(passage => wordsOf(passage.text));
const numbered = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `w${from + index}`).join(' ');

describe('nothing is lost', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-zäöüß]{1,10}[.,!?…:]?$/),
    fc.constantFrom(
      'Dr.',
      'z. B.',
      '3.',
      '„Ja.“',
      '–',
      '日本語です。',
      'こんにちは',
      '😀',
      '#',
      '[sic]',
      '12:30',
      '- x',
      'e.g.',
    ),
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map(words => words.join(' '));

  it('of speech: all words in order, in passages in order of time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, fc.nat(9000), fc.nat(5000)), { minLength: 1, maxLength: 40 }), parts => {
        let at = 0;
        const cues = parts.map(([text, duration, pause], index) => {
          const startSeconds = at / 1000;
          at += duration + pause + 1;
          // A number of its own keeps neighbours from looking like repetitions.
          return { startSeconds, endSeconds: startSeconds + duration / 1000, text: `${text} n${index}` };
        });
        const passages = passagesFromCues(cues);
        expect(allWords(passages)).toEqual(cues.flatMap(cue => wordsOf(cue.text)));
        for (const [index, passage] of passages.entries()) {
          expect(passage.ordinal).toBe(index + 1);
          expect(passage.endSeconds).toBeGreaterThanOrEqual(passage.startSeconds ?? Number.NaN);
          expect(passage.startSeconds).toBeGreaterThanOrEqual(passages[index - 1]?.startSeconds ?? 0);
        }
      }),
    );
  });

  it('of a text: all words in order, headings included, at places in order', () => {
    const separator = fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n\n# ', '\n## ', ' ', '\n\n- ', '\n \n');
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, separator), { maxLength: 20 }), parts => {
        const text = parts.flat().join('');
        const passages = passagesFromText(text);
        const kept = passages.flatMap((passage, index) => {
          const heading = passage.heading === passages[index - 1]?.heading ? [] : wordsOf(passage.heading ?? '');
          return [...heading, ...wordsOf(passage.text)];
        });
        const bare = (words: readonly string[]) => words.filter(each => !/^(?:#+|–)$/.test(each));
        // The same heading twice in a row is told once.
        if (new Set(text.match(/#.*/g)).size === (text.match(/#.*/g) ?? []).length)
          expect(bare(kept)).toEqual(bare(wordsOf(text)));
        for (const [index, passage] of passages.entries()) {
          expect(passage.charStart).toBeGreaterThanOrEqual(passages[index - 1]?.charStart ?? 0);
          expect(passage.charEnd).toBeGreaterThan(passage.charStart ?? Number.NaN);
        }
      }),
    );
  });

  it('of blocks: all words in order', () => {
    const type = fc.constantFrom('paragraph', 'list', 'quote', 'code', 'table', 'caption') as fc.Arbitrary<'paragraph'>;
    fc.assert(
      fc.property(fc.array(fc.record({ type, text: fc.array(sentence).map(lines => lines.join('\n')) })), blocks => {
        expect(allWords(passagesFromBlocks(blocks))).toEqual(blocks.flatMap(block => wordsOf(block.text)));
      }),
    );
  });

  it('and the same input gives the same passages', () => {
    const text = `${numbered(500)}. ${numbered(300, 600)}!`;
    expect(passagesFromText(text)).toEqual(passagesFromText(text));
    const captions = { kind: 'text', format: 'text', text } as const;
    expect(passagesFromCaptions(captions)).toEqual(passagesFromText(text));
  });

  it.each(['語', 'x'])('even of a text without any space or stop: %s', character => {
    const text = character.repeat(5000);
    for (const passages of [passagesFromText(text), passagesFromCues([{ startSeconds: 0, endSeconds: 600, text }])]) {
      expect(passages.map(passage => passage.text.replaceAll(' ', '')).join('')).toBe(text);
      for (const passage of passages) expect(passage.text.length).toBeLessThanOrEqual(4000);
    }
  });

  /** About a megabyte each of what would take minutes if it were not read in one pass. */
  it.each([
    ['brackets', '[ '],
    ['spaces', ' '],
    ['full stops', '."'],
    ['exclamations', 'A! '],
    ['lines', 'a\n\n'],
    ['headings', '# a\n'],
    ['list items', '- a\n'],
  ])('and hostile input is read in one pass: %s', (_what, piece) => {
    const text = `a${piece.repeat(1_000_000 / piece.length)}b`;
    expect(passagesFromText(text).length).toBeGreaterThan(0);
    expect(passagesFromCues([{ startSeconds: 0, endSeconds: 9, text }]).length).toBeGreaterThan(0);
  });
});
