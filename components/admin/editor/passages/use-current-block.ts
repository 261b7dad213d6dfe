'use client';

import { useEditorState } from '@tiptap/react';
import { type CurrentBlock, currentBlock } from '../document/current-block.ts';
import { useEditorScreen } from '../editor-screen.ts';

/** The block in which the person writes, also while the focus is elsewhere. */
export function useCurrentBlock(): CurrentBlock | undefined {
  const { editor } = useEditorScreen();
  return useEditorState({ editor, selector: ({ editor }) => currentBlock(editor.state) });
}
