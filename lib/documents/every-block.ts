import { blocksWithin } from './blocks.ts';
import type { Block } from './model.ts';

/** All blocks in reading order, each container before what it holds. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* everyBlock(blocksWithin(block));
  }
}
