'use client';

import { EditorContent } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useEditorScreen } from '../editor-screen.ts';
import { useEmptyHint } from './use-empty-hint.ts';

/** The body of the article. */
export function DocumentField() {
  const t = useTranslations('admin.editor.body');
  const { editor } = useEditorScreen();
  const isEmpty = useEmptyHint(editor);
  return (
    <div className="relative">
      <p id="editor-keys" className="sr-only">
        {t('keys')}
      </p>
      {isEmpty ? (
        <p
          aria-hidden
          className="pointer-events-none absolute inset-x-0 top-0 font-serif text-lg text-muted-foreground"
        >
          {t('empty')}
        </p>
      ) : null}
      <EditorContent editor={editor} id="editor-body" />
    </div>
  );
}
