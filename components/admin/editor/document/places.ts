import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Brings the block at this position into view. */
export function scrollTo(editor: Editor, position: number): void {
  const element = editor.view.nodeDOM(position);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' });
}

/** Puts the cursor into the block at this position, or selects it where it has no words of its own. */
export function placeCursor(editor: Editor, position: number): void {
  const { doc, tr } = editor.state;
  const node = doc.nodeAt(position);
  if (!node) return;
  const selection =
    node.isAtom || node.type.name === 'image'
      ? NodeSelection.create(doc, position)
      : TextSelection.near(doc.resolve(position + 1));
  editor.view.dispatch(tr.setSelection(selection));
  editor.view.focus();
  scrollTo(editor, position);
}
