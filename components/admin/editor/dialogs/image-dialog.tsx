'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { isWebAddress } from '#lib/documents/addresses.ts';
import { typedAddress } from '../document/typed-address.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { AskDialog, typed } from './ask-dialog.tsx';

/** What readers are told of a picture: its description, caption and credit. */
export function ImageDialog({ position }: { position: number }) {
  const t = useTranslations('admin.editor.dialogs.image');
  const { editor } = useEditorScreen();
  const [image] = useState(() => editor.state.doc.nodeAt(position));
  const [decorative, setDecorative] = useState<boolean>(image?.attrs.decorative ?? false);
  const [errors, setErrors] = useState<{ alt?: string; address?: string }>({});
  if (image?.type.name !== 'image') return null;
  const { src, alt, caption, credit, creditUrl } = image.attrs;

  const apply = (form: FormData) => {
    const address = typed(form, 'creditUrl');
    const creditUrl = address === '' ? null : typedAddress(address);
    const alt = typed(form, 'alt');
    const found = {
      ...(alt === '' && !decorative ? { alt: t('altMissing') } : {}),
      ...(creditUrl !== null && !isWebAddress(creditUrl) ? { address: t('addressInvalid') } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return false;
    const words = { alt, decorative, caption: typed(form, 'caption'), credit: typed(form, 'credit'), creditUrl };
    const { tr } = editor.state;
    for (const [name, value] of Object.entries(words)) tr.setNodeAttribute(position, name, value);
    editor.view.dispatch(tr);
    return true;
  };
  const remove = () => editor.view.dispatch(editor.state.tr.delete(position, position + image.nodeSize));
  return (
    <AskDialog title={t('title')} submit={t('apply')} onSubmit={apply} remove={{ label: t('remove'), act: remove }}>
      {/* biome-ignore lint/performance/noImgElement: Next's image optimiser is off */}
      <img src={src} alt="" className="mx-auto max-h-48 rounded-md object-contain" />
      <Field label={t('alt')} hint={t('altHint')} name="alt" error={errors.alt}>
        <Textarea defaultValue={alt} rows={2} maxLength={2000} disabled={decorative} />
      </Field>
      <Field inline label={t('decorative')} hint={t('decorativeHint')}>
        <Checkbox checked={decorative} onCheckedChange={setDecorative} />
      </Field>
      <Field label={t('caption')} name="caption" note={t('optional')}>
        <Textarea defaultValue={caption} rows={2} maxLength={2000} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('credit')} name="credit" note={t('optional')}>
          <Input defaultValue={credit} autoComplete="off" maxLength={500} />
        </Field>
        <Field label={t('creditUrl')} name="creditUrl" error={errors.address} note={t('optional')}>
          <Input defaultValue={creditUrl ?? ''} inputMode="url" autoComplete="off" spellCheck={false} />
        </Field>
      </div>
    </AskDialog>
  );
}
