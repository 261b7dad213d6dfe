'use client';

import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { beginDraft } from '#app/admin/(desk)/drafts/actions.ts';
import { Alert } from '#components/ui/alert.tsx';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { Select } from '#components/ui/select.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';

interface Props {
  sourceId: string;
  sourceLanguage: string | null;
  blogLanguage: 'de' | 'en';
  hasText: boolean;
  rightsUnclear: boolean;
  model: { name: string; host: string } | null;
  /** Why the model that is set up cannot be used */
  problem: string | null;
  mayConfigure: boolean;
}

export function StartDraftForm(props: Props) {
  const { sourceId, sourceLanguage, blogLanguage, hasText, rightsUnclear, model } = props;
  const t = useTranslations('drafting.start');
  const { form, pending, error, fields } = useAction(beginDraft);
  const [wanted, want] = useState<string>(model ? 'report' : 'notes');
  const [locale, setLocale] = useState<string>(blogLanguage);
  const forms = model ? ['report', 'summary', 'translation', 'notes'] : ['notes'];
  if (!hasText)
    return (
      <Alert variant="warning" title={t('noText')}>
        {t('noTextHint')}
      </Alert>
    );
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="sourceId" value={sourceId} />
      <ModelNote {...props} />
      <RadioGroup
        legend={t('form.label')}
        name="form"
        value={wanted}
        onValueChange={want}
        error={fields.form}
        layout="cards"
        options={forms.map(value => ({ value, label: t(`form.${value}`), hint: t(`form.${value}Hint`) }))}
      />
      {wanted === 'translation' ? (
        <>
          {sourceLanguage === locale ? <Alert role="status">{t('sameLanguage')}</Alert> : null}
          {rightsUnclear ? <Alert variant="warning">{t('translationRights')}</Alert> : null}
        </>
      ) : null}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t('language')} name="locale" error={fields.locale}>
          <Select value={locale} onChange={event => setLocale(event.currentTarget.value)}>
            <option value="de">{t('german')}</option>
            <option value="en">{t('english')}</option>
          </Select>
        </Field>
        {wanted === 'notes' || wanted === 'translation' ? (
          <input type="hidden" name="length" value="medium" />
        ) : (
          <Field label={t('length.label')} name="length" error={fields.length}>
            <Select defaultValue="medium">
              {['short', 'medium', 'long'].map(length => (
                <option key={length} value={length}>
                  {t(`length.${wanted}.${length}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <FormError message={error} />
      <div>
        <SubmitButton pending={pending}>{t(wanted === 'notes' ? 'makeNotes' : 'begin')}</SubmitButton>
      </div>
    </form>
  );
}

function ModelNote({ model, problem, mayConfigure }: Props) {
  const t = useTranslations('drafting.start');
  const settings = mayConfigure ? (
    <NextLink href="/admin/settings/models" className="font-medium underline underline-offset-4">
      {t('modelSettings')}
    </NextLink>
  ) : null;
  if (problem)
    return (
      <Alert variant="warning" title={t('modelProblem')} actions={settings}>
        {problem}
      </Alert>
    );
  if (!model)
    return (
      <Alert title={t('noModel')} actions={settings}>
        {t('noModelHint')}
      </Alert>
    );
  return (
    <p className="text-sm text-muted-foreground">
      {t.rich('model', {
        name: model.name,
        host: model.host,
        strong: text => <strong className="font-medium text-foreground">{text}</strong>,
      })}{' '}
      {settings}
    </p>
  );
}
