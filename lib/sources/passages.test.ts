import { describe, expect, it } from 'vitest';
import type { Cue } from './captions/cue.ts';
import { type PassageInput, passagesFromBlocks, passagesFromCues, passagesFromText } from './passages.ts';
import { wordCount } from './sentences.ts';

/** Speech at an even pace, without pauses, in cues of so many words. */
function spoken(text: string, wordsPerCue = 8, secondsPerWord = 0.4): Cue[] {
  const words = text.split(/\s+/);
  return Array.from({ length: Math.ceil(words.length / wordsPerCue) }, (_, index) => {
    const part = words.slice(index * wordsPerCue, (index + 1) * wordsPerCue);
    const startSeconds = index * wordsPerCue * secondsPerWord;
    return { startSeconds, endSeconds: startSeconds + part.length * secondsPerWord, text: part.join(' ') };
  });
}

const wordsOf = (text: string) => text.match(/\S+/g) ?? [];
const allWords = (passages: readonly PassageInput[]) => passages.flatMap(passage => wordsOf(passage.text));
/** `w1 w2 w3 …`: words that are never alike, so that nothing looks repeated */
const numbered = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `w${from + index}`).join(' ');

describe('passages of speech', () => {
  it('end where sentences end and begin at their second', () => {
    const sentence = (from: number) => `${numbered(14, from).replace('w', 'W')}.`;
    const passages = passagesFromCues(spoken([0, 14, 28, 42, 56, 70].map(sentence).join(' ')));
    expect(passages.map(passage => [passage.ordinal, wordCount(passage.text), passage.startSeconds])).toEqual([
      [1, 42, 0],
      [2, 42, expect.closeTo(42 * 0.4, 0)],
    ]);
    for (const passage of passages) expect(passage.text).toMatch(/^W.*\.$/);
    expect(passages[0]?.endSeconds).toBeCloseTo(passages[1]?.startSeconds ?? 0, 5);
  });

  it('do not end at abbreviations, initials and ordinals', () => {
    const text = `${numbered(45)} trafen Dr. Klein und J. Weber am 3. Mai z. B. in St. Gallen. W${numbered(45, 50)}.`;
    expect(passagesFromCues(spoken(text))[0]?.text).toMatch(/Gallen\.$/);
  });

  it('without punctuation end at a pause', () => {
    const before = spoken(numbered(56));
    const after = spoken(numbered(60, 56)).map(cue => ({
      ...cue,
      startSeconds: cue.startSeconds + 24,
      endSeconds: cue.endSeconds + 24,
    }));
    const passages = passagesFromCues([...before, ...after]);
    expect(passages[0]).toMatchObject({ startSeconds: 0, text: numbered(56) });
    expect(passages[1]).toMatchObject({ startSeconds: 24 });
  });

  it('without punctuation and pauses have a length one can read', () => {
    for (const passage of passagesFromCues(spoken(numbered(2000)))) {
      expect(wordCount(passage.text)).toBeGreaterThanOrEqual(15);
      expect(wordCount(passage.text)).toBeLessThanOrEqual(90);
    }
  });

  it('end at a long pause even when they are short', () => {
    const cues = spoken(`${numbered(20)} Und Schluss.`);
    const later = spoken(numbered(50, 30)).map(cue => ({
      ...cue,
      startSeconds: cue.startSeconds + 60,
      endSeconds: cue.endSeconds + 60,
    }));
    expect(passagesFromCues([...cues, ...later]).map(passage => passage.startSeconds)).toEqual([0, 60]);
  });

  it('last no longer than a minute however slowly somebody speaks', () => {
    for (const { startSeconds = 0, endSeconds = 0 } of passagesFromCues(spoken(numbered(300), 4, 2))) {
      expect(endSeconds - startSeconds).toBeLessThanOrEqual(60);
    }
  });

  it('leave no scrap of a few words at the end', () => {
    const passages = passagesFromCues(spoken(`${numbered(44)}. Danke und auf Wiedersehen.`));
    expect(passages).toHaveLength(1);
  });

  it('cut a text with one time a minute at its sentences, with times in between', () => {
    const cue = {
      startSeconds: 60,
      endSeconds: 120,
      text: Array.from({ length: 10 }, (_, n) => `N${numbered(12, n * 12)}.`).join(' '),
    };
    const passages = passagesFromCues([cue]);
    expect(passages.length).toBeGreaterThan(1);
    expect(passages[1]?.startSeconds).toBeGreaterThan(70);
    expect(passages.at(-1)?.endSeconds).toBe(120);
  });

  it('name a speaker when another one begins', () => {
    const cues: Cue[] = [
      { startSeconds: 0, endSeconds: 2, text: 'Guten Abend.', speaker: 'Anna' },
      { startSeconds: 2, endSeconds: 4, text: 'Schön, dass Sie da sind.', speaker: 'Anna' },
      { startSeconds: 4, endSeconds: 6, text: 'Danke.', speaker: 'Ben' },
      { startSeconds: 6, endSeconds: 8, text: 'Fangen wir an.', speaker: 'Anna' },
    ];
    expect(passagesFromCues(cues).map(passage => passage.text)).toEqual([
      'Anna: Guten Abend. Schön, dass Sie da sind. Ben: Danke. Anna: Fangen wir an.',
    ]);
  });

  it('leave sounds out, and only sounds', () => {
    const texts = [
      '[Music]',
      '♪♪',
      '[Applause] Guten Abend',
      '(Gelächter)',
      'in [Klammern] und (so)',
      '♪ ein Lied ♪',
      '[Musik]',
    ];
    const cues = texts.map((text, index) => ({ startSeconds: index, endSeconds: index + 1, text }));
    expect(passagesFromCues(cues)).toMatchObject([
      { text: 'Guten Abend in [Klammern] und (so) ein Lied', startSeconds: 2, endSeconds: 6 },
    ]);
  });

  it('take cues in any order and end each where the next begins', () => {
    const cues = [
      { startSeconds: 4, endSeconds: 9, text: 'danach.' },
      { startSeconds: 0, endSeconds: 8, text: 'Davor und' },
    ];
    expect(passagesFromCues(cues)).toEqual([{ ordinal: 1, text: 'Davor und danach.', startSeconds: 0, endSeconds: 9 }]);
  });

  it('are none where nothing is said', () => {
    expect(passagesFromCues([])).toEqual([]);
    expect(passagesFromCues([{ startSeconds: 0, endSeconds: 5, text: '[Music]' }])).toEqual([]);
  });
});

describe('chapters', () => {
  it('begin passages of their own, under their titles', () => {
    const chapters = [
      { startSeconds: 8, title: 'Bienen' },
      { startSeconds: 500, title: 'Nie erreicht' },
    ];
    const passages = passagesFromCues(spoken(numbered(60)), chapters);
    expect(passages.map(passage => [passage.ordinal, passage.heading, passage.startSeconds])).toEqual([
      [1, undefined, 0],
      [2, 'Bienen', expect.closeTo(9.6, 5)],
    ]);
    expect(allWords(passages)).toEqual(wordsOf(numbered(60)));
  });
});

describe('rolling captions', () => {
  const lines = Array.from({ length: 30 }, (_, line) => numbered(6, line * 6));

  it('as automatic captions are saved: every line twice, once growing, once moved up', () => {
    const cues = lines.flatMap((line, index) => [
      {
        startSeconds: index * 2,
        endSeconds: index * 2 + 1.99,
        text: index === 0 ? line : `${lines[index - 1]} ${line}`,
      },
      { startSeconds: index * 2 + 1.99, endSeconds: index * 2 + 2, text: line },
    ]);
    expect(allWords(passagesFromCues(cues)).join(' ')).toBe(lines.join(' '));
  });

  it('as television shows them: three lines, of which two are old', () => {
    const cues = lines.map((_line, index) => ({
      startSeconds: index * 2,
      endSeconds: index * 2 + 2,
      text: lines.slice(Math.max(0, index - 2), index + 1).join(' '),
    }));
    expect(allWords(passagesFromCues(cues)).join(' ')).toBe(lines.join(' '));
  });

  it('cues shown twice at once, for their shadow, count once', () => {
    const cues = lines.flatMap((text, index) =>
      Array.from({ length: 2 }, () => ({ startSeconds: index, endSeconds: index + 1, text })),
    );
    expect(allWords(passagesFromCues(cues)).join(' ')).toBe(lines.join(' '));
  });

  it('what a speaker repeats stays', () => {
    const texts = [...lines, 'no', 'no no', 'never', 'never ever', ...lines.slice(0, 2)];
    const cues = texts.map((text, index) => ({ startSeconds: index, endSeconds: index + 1, text }));
    expect(allWords(passagesFromCues(cues)).join(' ')).toBe(texts.join(' '));
  });
});

describe('passages of a plain text', () => {
  it('are its paragraphs, with their place in the text', () => {
    const text =
      '  Erster Absatz,\r\numgebrochen von Hand, mit genug Wörtern, um für sich zu stehen, und noch ein paar mehr.\r\n\r\n\r\nZweiter Absatz mit einem Satz, der ebenfalls lang genug ist, um allein zu bleiben, ganz ohne Nachbarn.\n';
    const passages = passagesFromText(text);
    expect(passages.map(passage => passage.text)).toEqual([
      'Erster Absatz, umgebrochen von Hand, mit genug Wörtern, um für sich zu stehen, und noch ein paar mehr.',
      'Zweiter Absatz mit einem Satz, der ebenfalls lang genug ist, um allein zu bleiben, ganz ohne Nachbarn.',
    ]);
    for (const { text: passage, charStart, charEnd } of passages) {
      expect(text.slice(charStart, charEnd).replace(/\s+/g, ' ')).toBe(passage);
    }
  });

  it('are its lines, where there are no blank ones', () => {
    const line = (from: number) => `${numbered(20, from)}.`;
    expect(passagesFromText(`${line(0)}\n${line(20)}`).map(passage => passage.text)).toEqual([line(0), line(20)]);
  });

  it('are joined lines, where a mail program broke them', () => {
    const lines = Array.from({ length: 6 }, (_, index) => numbered(15, 100 + index * 15));
    expect(passagesFromText(lines.join('\n')).map(passage => passage.text)).toEqual([lines.join(' ')]);
  });

  it('cut long paragraphs where sentences end', () => {
    const text = Array.from({ length: 20 }, (_, index) => `Satz ${numbered(14, index * 14)}.`).join(' ');
    const passages = passagesFromText(text);
    expect(passages.length).toBeGreaterThan(3);
    for (const { text: passage, charStart, charEnd } of passages) {
      expect(passage).toMatch(/^Satz .*\.$/);
      expect(text.slice(charStart, charEnd)).toBe(passage);
      expect(wordCount(passage)).toBeGreaterThanOrEqual(15);
      expect(wordCount(passage)).toBeLessThanOrEqual(120);
    }
  });

  it('put the short lines of a list together', () => {
    expect(passagesFromText('Einkauf:\n\n- Milch\n- Brot\n- Eier').map(passage => passage.text)).toEqual([
      'Einkauf:\n- Milch\n- Brot\n- Eier',
    ]);
  });

  it('stand under their headings, marked or plain', () => {
    const paragraph = (from: number) => `${numbered(30, from)}.`;
    const text = `Vorspann ${paragraph(0)}\n\n# Eins #\n## Eins A\n${paragraph(30)}\n\nÜber Bienen\n\n${paragraph(60)}\n\n${paragraph(90)}\n\n## Am Ende`;
    expect(passagesFromText(text).map(passage => [passage.heading, wordCount(passage.text)])).toEqual([
      [undefined, 31],
      ['Eins – Eins A', 30],
      ['Über Bienen', 30],
      ['Über Bienen', 30],
      [undefined, 2],
    ]);
  });
});

describe('passages of an article’s blocks', () => {
  it('keep heading and page, and lines where lines matter', () => {
    const long = numbered(30);
    const passages = passagesFromBlocks([
      { type: 'paragraph', text: ` ${long} `, page: 1 },
      { type: 'heading', text: 'Zutaten', page: 1 },
      { type: 'list', text: 'Mehl\nWasser\nSalz', page: 1 },
      { type: 'paragraph', text: '   ' },
      { type: 'code', text: 'a = 1\nb = 2', page: 2 },
    ]);
    expect(passages).toEqual([
      { ordinal: 1, text: long, page: 1 },
      { ordinal: 2, text: 'Mehl\nWasser\nSalz', page: 1, heading: 'Zutaten' },
      { ordinal: 3, text: 'a = 1\nb = 2', page: 2, heading: 'Zutaten' },
    ]);
  });

  it('a marked heading keeps its sign where it is no Markdown', () => {
    expect(passagesFromBlocks([{ type: 'paragraph', text: '# keine Überschrift' }])).toMatchObject([
      { text: '# keine Überschrift' },
    ]);
  });
});
