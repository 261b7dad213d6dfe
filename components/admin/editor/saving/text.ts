import { cleanLine, cleanText } from '#lib/documents/clean-text.ts';
import type { Document } from '#lib/documents/model.ts';
import { parseDocument } from '#lib/documents/parse.ts';

/** The text of a post as the server stores it: what a save replaces as a whole. */
export interface PostText {
  title: string;
  lead: string;
  excerpt: string;
  document: Document;
}

/** The text as it stands in the editor at this moment: spaces at the ends, ids still missing. */
export interface EditedText extends Omit<PostText, 'document'> {
  document: unknown;
}

/** A text on the server and the version that a save on top of it names. */
export interface StoredText {
  version: number;
  /** Milliseconds since 1970 */
  savedAt: number;
  text: PostText;
}

/**
 * The text as `savePost` will store it, so that what was sent can be recognised in what is stored.
 * @throws DomainError `document.invalid`, `document.tooLarge`
 */
export function canonicalText({ title, lead, excerpt, document }: EditedText): PostText {
  return {
    title: cleanLine(title).trim(),
    lead: cleanText(lead).trim(),
    excerpt: cleanText(excerpt).trim(),
    document: parseDocument(document),
  };
}

/**
 * Short name of a text: equal for equal texts, whatever the order of keys (`jsonb` sorts them its own way). 106 bits of
 * cyrb53, not cryptographic: `crypto.subtle` does not exist on pages served without TLS.
 */
export function fingerprint(text: PostText): string {
  const json = JSON.stringify(text, sortedKeys);
  return `${hash(json, 1)}-${hash(json, 2)}`;
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** cyrb53 by bryc, public domain: https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js */
function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
