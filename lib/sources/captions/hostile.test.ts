import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCaptions } from './parse.ts';

const texts = (content: string, filename?: string) => {
  const captions = parseCaptions(content, { filename });
  return captions.kind === 'cues' ? captions.cues.map(cue => cue.text) : [];
};
const vtt = (text: string) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`;

describe('whatever is uploaded', () => {
  const fragments = fc.array(
    fc.oneof(
      fc.constantFrom(
        'WEBVTT',
        '\n\n',
        '\n',
        '00:01.000 --> 00:02.000',
        '00:00:03,000 --> 00:00:04,000 align:start',
        '1',
        '<v Anna>',
        '</v>',
        '<c.a>',
        '<00:01.500>',
        '&amp;',
        '&#x41;',
        '-->',
        '<transcript><text start="1" dur="2">',
        '</text>',
        '<timedtext><p t="5" d="9">',
        '<!--',
        '<![CDATA[',
        '{"events":[',
        '0:15',
        '[00:00:20] ',
        '{\\an8}',
      ),
      fc.string(),
    ),
    { maxLength: 40 },
  );
  const filename = fc.constantFrom('a.vtt', 'a.srt', 'a.txt', 'a', undefined);

  it('either gives sound cues or text, or a sentence', () => {
    fc.assert(
      fc.property(fragments, filename, (parts, name) => {
        try {
          const captions = parseCaptions(parts.join(''), { filename: name });
          for (const cue of captions.kind === 'cues' ? captions.cues : []) {
            expect(cue.startSeconds).toBeGreaterThanOrEqual(0);
            expect(cue.endSeconds).toBeGreaterThanOrEqual(cue.startSeconds);
            expect(cue.text.trim()).toBe(cue.text);
            expect(cue.text).not.toMatch(/^$|[\n\r]/);
          }
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^captions\.(?:empty|unreadable)$/) });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('bytes of any kind do as well', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), filename, (bytes, name) => {
        try {
          parseCaptions(bytes, { filename: name });
        } catch (error) {
          expect(error).toMatchObject({ name: 'DomainError' });
        }
      }),
    );
  });

  it('words written as WebVTT or SubRip come back in order', () => {
    const line = fc.stringMatching(/^[A-Za-zäöüß]{1,8}( [A-Za-zäöüß.,!?]{1,8}){0,6}$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), lines => {
        const time = (seconds: number, mark: string) =>
          `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}${mark}000`;
        const block = (mark: string) => (text: string, index: number) =>
          `${index + 1}\n${time(index, mark)} --> ${time(index + 1, mark)}\n${text}\n`;
        expect(texts(`WEBVTT\n\n${lines.map(block('.')).join('\n')}`)).toEqual(lines);
        expect(texts(lines.map(block(',')).join('\n'), 'a.srt')).toEqual(lines);
      }),
    );
  });

  /** Each is about a megabyte of what would take minutes if it were not read in one pass. */
  it.each([
    ['comments never closed', `<transcript>${'<!--'.repeat(250_000)}`],
    ['data never closed', `<transcript>${'<![CDATA['.repeat(100_000)}`],
    ['tags never closed', `<transcript><text start="1" dur="1">${'<s '.repeat(300_000)}`],
    ['character references', `<transcript><text start="1" dur="1">${'&#65;'.repeat(200_000)}</text></transcript>`],
    ['references never closed', `<transcript><text start="1" dur="1">a${'&#6'.repeat(300_000)}</text></transcript>`],
    ['angle brackets', vtt('<'.repeat(1_000_000).concat('x'))],
    ['open voices', vtt('<v '.repeat(300_000).concat('x'))],
    ['style overrides', vtt('{\\'.repeat(500_000))],
    ['arrows', vtt('-->'.repeat(300_000))],
    ['digits', vtt('1'.repeat(1_000_000))],
    ['times in a row', `${'00:00:01,000 --> 00:00:02,000\n'.repeat(30_000)}x`],
    ['blank lines', `1\n00:00:01,000 --> 00:00:02,000\na${'\n'.repeat(1_000_000)}b`],
    ['white space', `WEBVTT${' '.repeat(1_000_000)}\n\n00:01.000 --> 00:02.000\na${' '.repeat(500_000)}b`],
    ['spaces before a time', `${' '.repeat(500_000)}x\n0:01 a\n0:02 b`],
    ['capital words', `${'Aa '.repeat(300_000)}\n0:01 a\n0:02 b`],
  ])('hostile input is read in one pass: %s', (_what, content) => {
    try {
      parseCaptions(content);
    } catch (error) {
      expect(error).toMatchObject({ name: 'DomainError' });
    }
  });
});
