import { documentFromHtml } from '../html/import.ts';
import type { HtmlImportOptions } from '../html/reading.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import type { Document } from '../model.ts';
import { refuseExcess, tooDeep } from './guard.ts';
import { type MdOf, readMarkdown } from './syntax.ts';
import { htmlOf } from './to-html.ts';

/**
 * The document that Markdown (CommonMark with GFM) describes. HTML in it is read as HTML. On top of both, forms that
 * `documentToMarkdown` writes: a quotation's last paragraph that begins with “— ” names its source; an image alone in
 * its paragraph takes its title as caption.
 *
 * @throws DomainError `document.tooLarge`
 */
export function documentFromMarkdown(markdown: string, options: HtmlImportOptions = {}): Document {
  return documentFromHtml(htmlFromMarkdown(markdown), options);
}

/**
 * The HTML that the same Markdown stands for, as a stranger wrote it: to be read, never to be shown.
 * @throws DomainError `document.tooLarge`
 */
export function htmlFromMarkdown(markdown: string): string {
  refuseExcess(markdown);
  return htmlOf(parsed(markdown), markdown);
}

function parsed(markdown: string): MdOf<'root'> {
  try {
    return readMarkdown(markdown);
  } catch (error) {
    // The parser recurses into containers; nothing else in it throws this.
    if (error instanceof RangeError) throw tooDeep(DOCUMENT_LIMITS.depth, error);
    throw error;
  }
}
