'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { youtubeVideoIn } from '#lib/documents/youtube.ts';
import { insertBlock } from '../document/insert.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { AskDialog, typed } from './ask-dialog.tsx';

/** Inserts a video by its address. */
export function VideoDialog() {
  const t = useTranslations('admin.editor.dialogs.video');
  const { editor } = useEditorScreen();
  const [error, setError] = useState<string>();
  const insert = (form: FormData) => {
    const video = youtubeVideoIn(typed(form, 'address'));
    if (!video) {
      setError(t('invalid'));
      return false;
    }
    const title = typed(form, 'title').slice(0, 500);
    insertBlock(editor, { type: 'video', attrs: { provider: 'youtube', ...video, title } });
    return true;
  };
  return (
    <AskDialog title={t('title')} description={t('description')} submit={t('insert')} onSubmit={insert}>
      <Field label={t('address')} name="address" error={error} required>
        <Input inputMode="url" autoComplete="off" placeholder="https://www.youtube.com/watch?v=…" />
      </Field>
      <Field label={t('name')} hint={t('nameHint')} name="title">
        <Input autoComplete="off" maxLength={500} />
      </Field>
    </AskDialog>
  );
}
