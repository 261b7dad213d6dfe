'use client';

import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { Toolbar as Primitive } from 'radix-ui';
import { Button } from '#components/ui/button.tsx';
import { useEditorScreen } from '../editor-screen.ts';

/** What only makes sense where the cursor is: a quotation's source, the language of code. */
export function ContextButtons() {
  const t = useTranslations('admin.editor.toolbar');
  const { editor, ask } = useEditorScreen();
  const place = useEditorState({
    editor,
    selector: ({ editor }) => {
      if (editor.isActive('codeBlock')) return 'code' as const;
      return editor.isActive('blockquote') ? ('quotation' as const) : undefined;
    },
  });
  if (!place) return null;
  return (
    <Primitive.Button asChild>
      <Button variant="ghost" size="sm" onClick={() => ask({ kind: place })}>
        {t(place === 'code' ? 'codeLanguage' : 'quotationSource')}
      </Button>
    </Primitive.Button>
  );
}
