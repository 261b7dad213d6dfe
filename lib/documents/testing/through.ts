import { documentFromHtml } from '../html/import.ts';
import type { HtmlImportOptions } from '../html/reading.ts';
import { renderHtml } from '../html/render.ts';
import type { Document } from '../model.ts';
import { LABELS } from './labels.ts';

/** The HTML of the document that HTML becomes: what an import changes is seen best side by side. */
export function through(html: string, options?: HtmlImportOptions): string {
  return renderHtml(documentFromHtml(html, options), { labels: LABELS });
}

/** The types of a document's outermost blocks. */
export function kinds({ content }: Document): string[] {
  return content.map(({ type }) => type);
}
