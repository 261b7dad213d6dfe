import { everyBlock } from './every-block.ts';
import type { Document, Image } from './model.ts';

/** The images that neither have an alternative text nor are marked as decoration: to be shown before publishing. */
export function undescribedImages(document: Document): Image[] {
  return [...everyBlock(document.content)].filter(
    (block): block is Image => block.type === 'image' && !block.attrs.decorative && block.attrs.alt.trim() === '',
  );
}
