import { isDomainError } from '#lib/domain-error.ts';
import { decodeText } from '#lib/net/charset.ts';
import { extractArticle } from '../../extraction/extract.ts';
import type { ReadDocument } from '../document-text.ts';
import { blocksOfMarkup } from './markup.ts';

/** A saved page: its article where there is one among other things, else all of its text. */
export function readHtmlFile(bytes: Uint8Array): ReadDocument {
  const html = decodeText(bytes, 'text/html');
  try {
    const { title, author, publisher, publishedAt, language, blocks } = extractArticle(html, {
      url: 'https://localhost/',
    });
    const known = publisher === 'localhost' ? undefined : publisher;
    return {
      kind: 'document',
      blocks: blocks.map(({ type, text }) => ({ type, text })),
      ...{ title: title || undefined, author: author ?? undefined, publisher: known ?? undefined },
      ...{ language: language ?? undefined, publishedAt: publishedAt ?? undefined },
    };
  } catch (error) {
    if (isDomainError(error) && error.code === 'extraction.empty')
      return { kind: 'document', blocks: blocksOfMarkup(html) };
    throw error;
  }
}
