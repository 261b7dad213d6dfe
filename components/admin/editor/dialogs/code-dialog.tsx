'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { languageIn } from '#lib/documents/extensions/text.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { AskDialog, typed } from './ask-dialog.tsx';

/** Names the language of the code at the cursor. */
export function CodeDialog() {
  const t = useTranslations('admin.editor.dialogs.code');
  const { editor } = useEditorScreen();
  const [error, setError] = useState<string>();
  const { language = null } = editor.getAttributes('codeBlock') as { language?: string | null };
  const apply = (form: FormData) => {
    const name = typed(form, 'language').toLowerCase();
    const language = name === '' ? null : languageIn(`language-${name}`);
    if (name !== (language ?? '')) {
      setError(t('invalid'));
      return false;
    }
    return editor.commands.updateAttributes('codeBlock', { language });
  };
  return (
    <AskDialog title={t('title')} submit={t('apply')} onSubmit={apply}>
      <Field label={t('language')} hint={t('hint')} name="language" error={error}>
        <Input
          defaultValue={language ?? ''}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={40}
        />
      </Field>
    </AskDialog>
  );
}
