import { DomainError } from '#lib/domain-error.ts';
import { decodeText } from '#lib/net/charset.ts';
import type { Cue } from './cue.ts';
import { cuesFrom } from './cue-text.ts';
import { parseStampedText } from './stamped-text.ts';
import { hasBrokenTimes, hasTimeLine, parseTimedBlocks } from './timed-blocks.ts';
import { parseYoutubeJson } from './youtube-json.ts';
import { parseYoutubeXml } from './youtube-xml.ts';

/** A day of speech is about 1 MB of text; formatting multiplies it by ten at most. */
const MAX_BYTES = 10 * 1024 * 1024;

/** With times there are cues; a plain transcript is only text. */
export type Captions =
  | { kind: 'cues'; format: 'vtt' | 'srt' | 'youtube-xml' | 'youtube-json' | 'stamped-text'; cues: Cue[] }
  | { kind: 'text'; format: 'text'; text: string };

/**
 * Reads captions or a transcript in whatever format they are: WebVTT, SubRip, YouTube's XML and JSON, text with times,
 * plain text. The content decides; name and type only settle whether something without times may pass as plain text.
 *
 * @throws DomainError `captions.empty`, `captions.unreadable`, `captions.tooLarge`
 */
export function parseCaptions(
  content: string | Uint8Array,
  hints: { filename?: string; mime?: string } = {},
): Captions {
  if (content.length > MAX_BYTES) throw new DomainError('captions.tooLarge', { megabytes: MAX_BYTES / 1024 / 1024 });
  const text = (typeof content === 'string' ? content : decodeText(content, hints.mime)).replace(/^\ufeff/, '');
  if (text.trim() === '') throw new DomainError('captions.empty');
  const captions = read(text, hints);
  const empty = captions.kind === 'cues' ? captions.cues.length === 0 : captions.text === '';
  if (empty) throw new DomainError(hasBrokenTimes(text) ? 'captions.unreadable' : 'captions.empty');
  return captions;
}

function read(text: string, hints: { filename?: string; mime?: string }): Captions {
  const start = text.trimStart();
  if (start.startsWith('WEBVTT')) return { kind: 'cues', format: 'vtt', cues: cuesFrom(parseTimedBlocks(text, 'vtt')) };
  if (/^(?:<\?xml|<!--|<timedtext|<transcript)/.test(start)) return readXml(start);
  if (/^\{\s*"/.test(start)) return { kind: 'cues', format: 'youtube-json', cues: cuesFrom(parseYoutubeJson(start)) };
  if (hasTimeLine(text)) {
    const format = /\.vtt$/i.test(hints.filename ?? '') || hints.mime?.startsWith('text/vtt') ? 'vtt' : 'srt';
    return { kind: 'cues', format, cues: cuesFrom(parseTimedBlocks(text, format)) };
  }
  if (promisesTimes(hints) || !isPlainText(start)) throw new DomainError('captions.unreadable');
  const cues = parseStampedText(text);
  return cues ? { kind: 'cues', format: 'stamped-text', cues } : { kind: 'text', format: 'text', text: text.trim() };
}

function readXml(text: string): Captions {
  if (!/<(?:timedtext|transcript)[\s>]/.test(text)) throw new DomainError('captions.unreadable');
  return { kind: 'cues', format: 'youtube-xml', cues: cuesFrom(parseYoutubeXml(text)) };
}

function promisesTimes({ filename = '', mime = '' }: { filename?: string; mime?: string }): boolean {
  return /\.(?:vtt|srt)$/i.test(filename) || /^(?:text\/vtt|application\/x-subrip)/.test(mime);
}

/** First bytes of a zip archive, the form in which word processors save */
const ZIP = 'PK\u0003\u0004';

/** Neither markup nor rich text nor a binary file that was given the wrong name */
function isPlainText(start: string): boolean {
  if (/^(?:<!doctype|<html|\{\\rtf|%PDF-)/i.test(start) || start.startsWith(ZIP)) return false;
  if (start.startsWith('<') && start.trimEnd().endsWith('>')) return false;
  const sample = start.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what gives a binary file away
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls <= sample.length / 100;
}
