import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDomainError } from '#lib/domain-error.ts';
import { passagesFromCaptions } from '../passages.ts';
import type { Cue } from './cue.ts';
import { parseCaptions } from './parse.ts';

const corpora = path.resolve(import.meta.dirname, '../../../../shared/corpora');
const corpusPresent = existsSync(path.join(corpora, 'captions'));
if (!corpusPresent) console.log(`Published caption files are not tested: ${corpora} is absent.`);

const read = (name: string) => readFileSync(path.join(corpora, name));
const cuesOf = (name: string) => {
  const captions = parseCaptions(read(name), { filename: name });
  return captions.kind === 'cues' ? captions.cues : expect.fail(`${name} should have times`);
};

function attempt(name: string): { cues: Cue[]; code?: string } {
  try {
    return { cues: cuesOf(name) };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { cues: [], code: error.code };
  }
}

const files = (pattern: string) => (corpusPresent ? globSync(pattern, { cwd: corpora }).sort() : []);

/** Files that hold no text at all: headers, regions and comments only */
const EMPTY = /file-layout_blank|_regions_|missing-separator|invalid_format4|subtitles_(?:empty|no_captions)\.vtt$/;
/** Neither header nor times, or no time that can be read */
const UNREADABLE =
  /bad-double-webvtt|garbage-signature|incorrect-delimiter\.vtt|min-mid-digits|minimum-spots|invalid_format[1-3]\.srt/;

describe.runIf(corpusPresent)('published caption files', () => {
  const webvtt = files('captions/webvtt/*');

  it('are all there', () => {
    expect(webvtt.length).toBeGreaterThanOrEqual(296);
  });

  it.each(webvtt)('%s is read, or refused for a reason', name => {
    const { cues, code } = attempt(name);
    if (code === 'captions.unreadable') expect(name).toMatch(UNREADABLE);
    else if (code) expect(name).toMatch(EMPTY);
    for (const cue of cues) {
      expect(cue.endSeconds).toBeGreaterThanOrEqual(cue.startSeconds);
      expect(cue.text).not.toMatch(/\d\d:\d\d\.\d{3}|<\/?(?:c|i|b|u|v|ruby|rt|lang)\b|&(?:amp|lt|gt|lrm|rlm|nbsp);/);
    }
    const passages = cues.length > 0 ? passagesFromCaptions({ kind: 'cues', format: 'vtt', cues }) : [];
    expect(passages.length > 0).toBe(code === undefined);
  });

  it('json3 gives what its SubRip twin gives', () => {
    expect(cuesOf('captions/manual-en.json3')).toEqual(cuesOf('captions/manual-en.srt'));
  });

  it.each(files('captions/srv3/*'))('%s is read with all its texts', name => {
    const cues = cuesOf(name);
    expect(cues.length).toBeGreaterThan(0);
    for (const cue of cues) expect(cue.text).not.toMatch(/<\/?[a-z]|[\u200b\n]|&\w+;/);
  });

  it('times beyond a day are right', () => {
    expect(cuesOf('captions/srv3/HighTimestamp.ytt').map(cue => [cue.startSeconds, cue.text])).toEqual([
      [43200.007, '12h'],
      [46800.003, '13h'],
      [86399.997, '24h'],
      [89999.994, '25h'],
    ]);
  });

  it('a conversation keeps its speakers', () => {
    const speakers = cuesOf('captions/webvtt/vttjs_tests_integration_cycle-collector-talk.vtt').map(cue => cue.speaker);
    expect(new Set(speakers)).toEqual(new Set(['Kyle Huey', 'Chris Pearce', undefined]));
  });

  it('podcast transcripts are read', () => {
    expect(cuesOf('podcasts/example.srt')).toHaveLength(222);
    expect(cuesOf('podcasts/example.vtt').at(-1)).toMatchObject({ speaker: 'Gillian', endSeconds: 25.35 });
  });

  it.each(files('safety/xml-bombs/*.xml'))('%s explodes nowhere', name => {
    expect(() => parseCaptions(read(name))).toThrow(expect.objectContaining({ code: 'captions.unreadable' }));
  });
});
