import { createHash } from 'node:crypto';
import { cleanUrl } from './clean-url.ts';

export type IdentifiedBy =
  | { kind: 'youtube'; videoId: string }
  | { kind: 'url'; url: string }
  | { kind: 'text'; text: string }
  | { kind: 'file'; bytes: Uint8Array };

/**
 * The string by which the same original is recognised when it is brought in again: `youtube:<id>`, `url:<clean
 * address>`, `text:<sha256>`, `file:<sha256>` (hex). Addresses count as the same with and without a slash at their end,
 * texts whatever their line breaks, spaces and Unicode composition.
 */
export function sourceIdentity(input: IdentifiedBy): string {
  switch (input.kind) {
    case 'youtube':
      return `youtube:${input.videoId}`;
    case 'url':
      return `url:${withoutLastSlash(cleanUrl(input.url))}`;
    case 'text':
      return `text:${sha256(input.text.normalize('NFC').replace(/\s+/gu, ' ').trim())}`;
    case 'file':
      return `file:${sha256(input.bytes)}`;
  }
}

/** Not the root's, which URL adds itself, and none before a query, where it may matter to the site's router. */
function withoutLastSlash(url: string): string {
  return url.includes('?') || url.includes('#') || /^https?:\/\/[^/]+\/$/.test(url) ? url : url.replace(/\/+$/, '');
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
