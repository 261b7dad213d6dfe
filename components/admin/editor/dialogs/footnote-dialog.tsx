'use client';

import type { JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { footnoteDocument, footnoteExtensions, footnoteWords } from '../document/footnote-text.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { AskDialog } from './ask-dialog.tsx';

/** Writes a footnote at the cursor, or changes the one at `position`. Its words keep their links and emphasis. */
export function FootnoteDialog({ position }: { position?: number | undefined }) {
  const t = useTranslations('admin.editor.dialogs.footnote');
  const { editor, post } = useEditorScreen();
  const [existing] = useState(() => {
    const node = position === undefined ? null : editor.state.doc.nodeAt(position);
    return node?.type.name === 'footnote' ? node : null;
  });
  const note = useEditor({
    immediatelyRender: false,
    autofocus: 'end',
    extensions: footnoteExtensions,
    content: footnoteDocument((existing?.toJSON() as JSONContent | undefined)?.content),
    editorProps: {
      attributes: {
        ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('words'), 'aria-describedby': 'footnote-hint' },
        ...{ lang: post.locale, class: 'footnote-words' },
      },
    },
  });
  const remove = () => {
    if (existing && position !== undefined) {
      editor.view.dispatch(editor.state.tr.delete(position, position + existing.nodeSize));
    }
  };
  const apply = () => {
    const content = footnoteWords(note?.getJSON());
    if (!existing || position === undefined) {
      if (content.length > 0) editor.commands.insertContent({ type: 'footnote', content });
    } else if (content.length === 0) {
      remove();
    } else {
      const next = editor.schema.nodeFromJSON({ type: 'footnote', content });
      editor.view.dispatch(editor.state.tr.replaceWith(position, position + existing.nodeSize, next));
    }
    return true;
  };
  return (
    <AskDialog
      title={t(existing ? 'change' : 'insert')}
      submit={t('apply')}
      onSubmit={apply}
      remove={existing ? { label: t('remove'), act: remove } : undefined}
    >
      <div className="space-y-1.5">
        <p className="text-sm font-medium">{t('words')}</p>
        <p id="footnote-hint" className="text-sm text-muted-foreground">
          {t('hint')}
        </p>
        <EditorContent editor={note} />
      </div>
    </AskDialog>
  );
}
