'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { typedAddress } from '../document/typed-address.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { AskDialog, typed } from './ask-dialog.tsx';

/** Links the selected words, changes the link at the cursor, or inserts words with a link. */
export function LinkDialog() {
  const t = useTranslations('admin.editor.dialogs.link');
  const { editor } = useEditorScreen();
  const [error, setError] = useState<string>();
  const [{ href, title, isEmpty }] = useState(() => ({
    href: String(editor.getAttributes('link').href ?? ''),
    title: (editor.getAttributes('link').title ?? null) as string | null,
    isEmpty: editor.state.selection.empty && !editor.isActive('link'),
  }));
  const apply = (form: FormData) => {
    const address = typedAddress(typed(form, 'address'));
    if (!address) {
      setError(t('invalid'));
      return false;
    }
    const attributes = { href: address, title };
    const mark = { type: 'link', attrs: attributes };
    const text = typed(form, 'words') || address;
    if (isEmpty)
      return editor
        .chain()
        .insertContent({ type: 'text', text, marks: [mark] })
        .unsetMark('link')
        .run();
    return editor.chain().extendMarkRange('link').setMark('link', attributes).run();
  };
  return (
    <AskDialog
      title={t(href ? 'change' : 'insert')}
      submit={t('apply')}
      onSubmit={apply}
      remove={
        href
          ? { label: t('remove'), act: () => void editor.chain().extendMarkRange('link').unsetLink().run() }
          : undefined
      }
    >
      <Field label={t('address')} hint={t('addressHint')} name="address" error={error} required>
        <Input defaultValue={href} inputMode="url" autoComplete="off" autoCapitalize="off" spellCheck={false} />
      </Field>
      {isEmpty ? (
        <Field label={t('words')} hint={t('wordsHint')} name="words">
          <Input autoComplete="off" />
        </Field>
      ) : null}
    </AskDialog>
  );
}
