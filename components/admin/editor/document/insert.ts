import type { Editor, JSONContent } from '@tiptap/core';
import { newBlockId } from '#lib/documents/block-id.ts';
import type { EditingPassage, EditingSource } from '#lib/posts/editing-sources.ts';

/** Puts a block where the cursor is: in place of an empty paragraph, otherwise after the outermost block around it. */
export function insertBlock(editor: Editor, block: JSONContent): void {
  const { $from } = editor.state.selection;
  const top = $from.depth > 0 ? $from.node(1) : undefined;
  const isEmpty = $from.depth === 1 && top?.type.name === 'paragraph' && top.content.size === 0;
  const at = top ? { from: isEmpty ? $from.before(1) : $from.after(1), to: $from.after(1) } : $from.pos;
  editor.chain().focus().insertContentAt(at, withId(block)).scrollIntoView().run();
}

/** A passage as a quotation that names its source, and leads to its place there. */
export function quotationOf(passage: EditingPassage, source: EditingSource): JSONContent {
  const cite = [source.author, source.title, passage.time].filter(Boolean).join(', ').slice(0, 1000);
  const paragraphs = passage.text.split(/\n{2,}/).map(text => text.replace(/\s+/g, ' ').trim());
  return {
    type: 'blockquote',
    attrs: { cite, url: passage.href ?? source.url, passages: [passage.id] },
    content: paragraphs
      .filter(text => text !== '')
      .map(text => withId({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

function withId(block: JSONContent): JSONContent {
  return { ...block, attrs: { id: newBlockId(), ...block.attrs } };
}
