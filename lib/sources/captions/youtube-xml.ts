import { DomainError } from '#lib/domain-error.ts';
import type { RawCue } from './cue.ts';
import { decodeEntities } from './entities.ts';

/**
 * YouTube's XML caption formats: srv1 (`<transcript><text start dur>`, seconds) and srv2, srv3 and ytt
 * (`<timedtext><text t d>` or `<p t d>`, milliseconds). Reads tags from left to right, each character once; knows no
 * entities but single characters and refuses document type declarations, so there is nothing to expand or include.
 *
 * @throws DomainError `captions.unreadable`
 */
export function parseYoutubeXml(content: string): RawCue[] {
  const cues: RawCue[] = [];
  let cue: RawCue | undefined;
  for (const token of tokens(content)) {
    if (token.kind === 'text') {
      if (cue) cue.markup += token.text;
    } else if (token.name === 'br' && cue) {
      cue.markup += '\n';
    } else if (token.name === 'p' || token.name === 'text') {
      cue = token.closing ? undefined : { ...timesOf(token.attributes), markup: '' };
      if (cue) cues.push(cue);
      if (token.selfClosing) cue = undefined;
    }
  }
  return cues;
}

type Token =
  | { kind: 'text'; text: string }
  | { kind: 'tag'; name: string; attributes: string; closing: boolean; selfClosing: boolean };

function* tokens(xml: string): Generator<Token> {
  let at = 0;
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const end = indexOrEnd(xml, '<', at);
      yield { kind: 'text', text: decodeEntities(xml.slice(at, end)) };
      at = end;
    } else if (xml.startsWith('<!--', at)) {
      at = indexOrEnd(xml, '-->', at) + 3;
    } else if (xml.startsWith('<![CDATA[', at)) {
      const end = indexOrEnd(xml, ']]>', at);
      yield { kind: 'text', text: xml.slice(at + 9, end) };
      at = end + 3;
    } else if (xml.startsWith('<!', at)) {
      throw new DomainError('captions.unreadable');
    } else {
      const end = indexOrEnd(xml, '>', at);
      yield tagOf(xml.slice(at + 1, end));
      at = end + 1;
    }
  }
}

function indexOrEnd(xml: string, mark: string, from: number): number {
  const index = xml.indexOf(mark, from);
  return index === -1 ? xml.length : index;
}

function tagOf(inside: string): Token {
  const closing = inside.startsWith('/');
  const name = /^\/?([\w:.-]*)/.exec(inside)?.[1] ?? '';
  return { kind: 'tag', name, attributes: inside, closing, selfClosing: inside.endsWith('/') };
}

function timesOf(attributes: string): { startSeconds: number; endSeconds: number } {
  const start = attribute(attributes, 'start') ?? milliseconds(attributes, 't');
  const duration = attribute(attributes, 'dur') ?? milliseconds(attributes, 'd');
  return { startSeconds: start, endSeconds: Math.round((start + duration) * 1000) / 1000 };
}

function milliseconds(attributes: string, name: string): number {
  return (attribute(attributes, name) ?? 0) / 1000;
}

function attribute(attributes: string, name: string): number | undefined {
  const [, value] = new RegExp(String.raw`\s${name}\s*=\s*["']([\d.]{1,15})["']`).exec(attributes) ?? [];
  const number = Number(value);
  return value === undefined || Number.isNaN(number) ? undefined : number;
}
