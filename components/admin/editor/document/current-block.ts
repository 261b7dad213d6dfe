import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import { DOCUMENT_LIMITS } from '#lib/documents/limits.ts';
import type { Origin } from '#lib/documents/model.ts';

/** The block in which the person writes. */
export interface CurrentBlock {
  position: number;
  id: string | null;
  origin: Origin;
  passages: string[];
}

/**
 * The innermost block around the cursor, or the nearest around it that rests on passages: those count for what is in it
 * (as in `documentBlocks`).
 */
export function currentBlock(state: EditorState): CurrentBlock | undefined {
  const blocks = blocksAround(state);
  const found = blocks.find(({ node }) => node.attrs.passages.length > 0) ?? blocks[0];
  if (!found) return undefined;
  const { id, origin, passages } = found.node.attrs;
  return { position: found.position, id, origin, passages };
}

/** Adds the passage to the block or takes it away, in reading order of the original. */
export function togglePassage(
  editor: Editor,
  block: CurrentBlock,
  passageId: string,
  order: (id: string) => number,
): void {
  const kept = block.passages.filter(id => id !== passageId);
  const passages = kept.length < block.passages.length ? kept : [...kept, passageId];
  if (passages.length > DOCUMENT_LIMITS.passagesPerBlock) return;
  passages.sort((a, b) => order(a) - order(b));
  editor.view.dispatch(editor.state.tr.setNodeAttribute(block.position, 'passages', passages));
}

/** Innermost first. */
function blocksAround({ selection }: EditorState): { node: Node; position: number }[] {
  const { $from } = selection;
  const around = Array.from({ length: $from.depth }, (_, index) => $from.depth - index).map(depth => ({
    node: $from.node(depth),
    position: $from.before(depth),
  }));
  const own = selection instanceof NodeSelection ? [{ node: selection.node, position: selection.from }] : [];
  return [...own, ...around].filter(({ node }) => 'origin' in node.attrs);
}
