import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

interface Marked {
  passageId: string | undefined;
  marks: DecorationSet;
}

const key = new PluginKey<Marked>('markedPassage');

/** Marks the blocks that rest on one passage. */
export const MarkedPassage = Extension.create({
  name: 'markedPassage',

  addProseMirrorPlugins() {
    return [
      new Plugin<Marked>({
        key,
        state: {
          init: () => ({ passageId: undefined, marks: DecorationSet.empty }),
          apply(transaction, before) {
            const asked = transaction.getMeta(key) as { passageId: string | undefined } | undefined;
            if (!asked && !transaction.docChanged) return before;
            const { passageId } = asked ?? before;
            return { passageId, marks: marksFor(passageId, transaction.doc) };
          },
        },
        props: { decorations: state => key.getState(state)?.marks },
      }),
    ];
  },

  addCommands() {
    return {
      markPassage:
        passageId =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(key, { passageId }).setMeta('addToHistory', false));
          return true;
        },
    };
  },
});

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    markedPassage: {
      /** Marks the blocks resting on this passage; undefined takes the marks away. */
      markPassage: (passageId: string | undefined) => ReturnType;
    };
  }
}

/** Positions of the blocks that rest on the passage, in reading order. */
export function blocksOn(passageId: string, document: Node): { position: number; node: Node }[] {
  const blocks: { position: number; node: Node }[] = [];
  document.descendants((node, position) => {
    if (node.attrs.passages?.includes(passageId)) blocks.push({ position, node });
  });
  return blocks;
}

function marksFor(passageId: string | undefined, document: Node): DecorationSet {
  if (!passageId) return DecorationSet.empty;
  const marks = blocksOn(passageId, document).map(({ position, node }) =>
    Decoration.node(position, position + node.nodeSize, { class: 'rests-on-marked' }),
  );
  return DecorationSet.create(document, marks);
}
