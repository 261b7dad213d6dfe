'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { isWebAddress } from '#lib/documents/addresses.ts';
import { typedAddress } from '../document/typed-address.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { AskDialog, typed } from './ask-dialog.tsx';

/** Names the source of the quotation at the cursor. */
export function QuotationDialog() {
  const t = useTranslations('admin.editor.dialogs.quotation');
  const { editor } = useEditorScreen();
  const [error, setError] = useState<string>();
  const { cite = '', url = null } = editor.getAttributes('blockquote') as { cite?: string; url?: string | null };
  const apply = (form: FormData) => {
    const address = typed(form, 'address');
    const url = address === '' ? null : typedAddress(address);
    if (url !== null && !isWebAddress(url)) {
      setError(t('invalid'));
      return false;
    }
    return editor.commands.updateAttributes('blockquote', { cite: typed(form, 'cite').slice(0, 1000), url });
  };
  return (
    <AskDialog title={t('title')} submit={t('apply')} onSubmit={apply}>
      <Field label={t('cite')} hint={t('citeHint')} name="cite">
        <Input defaultValue={cite} autoComplete="off" maxLength={1000} />
      </Field>
      <Field label={t('address')} name="address" error={error} note={t('optional')}>
        <Input defaultValue={url ?? ''} inputMode="url" autoComplete="off" spellCheck={false} />
      </Field>
    </AskDialog>
  );
}
