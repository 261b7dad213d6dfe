'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import type { ModelSettingsView } from '#lib/drafting/models/settings.ts';

interface Props {
  settings: ModelSettingsView;
  /** What is assumed while the field is empty */
  contextTokens: number;
  patience: number;
  errors: Record<string, string | undefined>;
}

export function LimitFields({ settings, contextTokens, patience, errors }: Props) {
  const t = useTranslations('admin.models.limits');
  return (
    <>
      <Field
        label={t('context')}
        hint={t('contextHint', { tokens: contextTokens })}
        name="contextTokens"
        error={errors.contextTokens}
      >
        <Input
          inputMode="numeric"
          defaultValue={settings.contextTokens ?? ''}
          placeholder={String(contextTokens)}
          className="max-w-36"
        />
      </Field>
      <Field label={t('patience')} hint={t('patienceHint')} name="patienceSeconds" error={errors.patienceSeconds}>
        <Input
          inputMode="numeric"
          defaultValue={settings.patienceSeconds ?? ''}
          placeholder={String(patience)}
          className="max-w-36"
        />
      </Field>
      <fieldset className="grid gap-2">
        <legend className="text-sm font-medium">{t('price')}</legend>
        <p className="text-sm text-muted-foreground">{t('priceHint')}</p>
        <div className="flex flex-wrap gap-4">
          <Field label={t('inputPrice')} name="inputPrice" error={errors.inputPrice}>
            <Input inputMode="decimal" defaultValue={settings.inputPrice ?? ''} className="max-w-36" />
          </Field>
          <Field label={t('outputPrice')} name="outputPrice" error={errors.outputPrice}>
            <Input inputMode="decimal" defaultValue={settings.outputPrice ?? ''} className="max-w-36" />
          </Field>
        </div>
      </fieldset>
    </>
  );
}
