import { newBlockId } from './block-id.ts';
import { everyBlock } from './every-block.ts';
import type { Document } from './model.ts';
import { rectangular } from './rectangle.ts';

/**
 * Does, in place, what is about the document as a whole: tables become rectangular, and every block gets an id of its
 * own. Where several blocks share an id, the first keeps it.
 */
export function settled(document: Document): Document {
  const seen = new Set<string>();
  for (const block of everyBlock(document.content)) {
    if (block.type === 'table') {
      const rows = rectangular(block.content.map(({ content = [] }) => content));
      if (rows.length > 0) block.content = rows;
    }
    if (!block.attrs.id || seen.has(block.attrs.id)) block.attrs.id = newBlockId();
    seen.add(block.attrs.id);
  }
  return document;
}
