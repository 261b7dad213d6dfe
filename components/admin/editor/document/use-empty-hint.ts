'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';

/** Whether nothing stands in the body but one empty paragraph. */
export function useEmptyHint(editor: Editor): boolean {
  return useEditorState({
    editor,
    selector: ({ editor }) => {
      const { doc } = editor.state;
      return doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0;
    },
  });
}
