import { newBlockId } from './block-id.ts';
import { blocksWithin } from './blocks.ts';
import type { Block, Document } from './model.ts';

/** Gives, in place, every block an id of its own: where several blocks share one, the first keeps it. */
export function withUniqueIds(document: Document): Document {
  const seen = new Set<string>();
  for (const { attrs } of everyBlock(document.content)) {
    if (!attrs.id || seen.has(attrs.id)) attrs.id = newBlockId();
    seen.add(attrs.id);
  }
  return document;
}

/** All blocks in reading order, each container before what it holds. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* everyBlock(blocksWithin(block));
  }
}
