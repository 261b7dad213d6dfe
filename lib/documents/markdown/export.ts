import type { Document } from '../model.ts';
import { writeMarkdown } from './syntax.ts';
import { treeOf } from './to-tree.ts';

/**
 * Markdown (CommonMark with GFM) that `documentFromMarkdown` reads back as the same content. Ids, passages and origin
 * have no place in it. A quotation's source is its last paragraph, “— [name](address)”; an image's caption is its title;
 * videos, images with a credit and tables with spans are HTML.
 */
export function documentToMarkdown(document: Document): string {
  return writeMarkdown(treeOf(document));
}
