import { cleanLine } from '#lib/documents/clean-text.ts';
import type { PassageRef } from './passages.ts';

const address = /(?:https?:\/\/|www\.)[^\s<>"'„“”»«)\]]+/gi;

/**
 * A model's paragraph as plain text: marks of Markdown and passage ids that slipped into the text are taken out, and so
 * is every web address that the passages do not contain. (None becomes a link in any case: the text enters the document
 * as text.)
 */
export function plainProse(text: string, passages: readonly PassageRef[]): string {
  return cleanLine(text)
    .replace(/!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*\)/g, '$1')
    .replace(/\s*[[(]\s*p\d+(?:\s*[,;–-]\s*p?\d+)*\s*[\])]/gi, '')
    .replace(address, found => (passages.some(passage => passage.text.includes(found)) ? found : ''))
    .replace(/^\s*(?:#{1,6}|[-*•>])\s+/, '')
    .replace(/(\*\*|__|`)(?=\S)(.+?)\1/g, '$2')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A model's heading: one line, no numbering, no full stop. */
export function headingText(text: string): string {
  const line = plainProse(text, []).replace(/^(?:\d{1,2}[.):]|[IVX]{1,4}[.)])\s+/, '');
  return line.replace(/\.$/, '').slice(0, longestHeading);
}

const longestHeading = 160;
