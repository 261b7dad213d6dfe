'use client';

import { useTranslations } from 'next-intl';
import { saveDetails } from '#app/admin/(desk)/sources/actions.ts';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';
import type { Rights } from '#lib/database/generated/enums.ts';
import type { LanguageOption } from './languages.ts';

interface Props {
  id: string;
  values: {
    title: string;
    author: string;
    publisher: string;
    language: string;
    /** `2026-05-17`, in the blog's time zone */
    publishedAt: string;
    rights: Rights;
    licence: string;
  };
  languages: readonly LanguageOption[];
}

const rightsKinds: readonly Rights[] = ['unknown', 'own', 'licence', 'permission', 'quotation'];

/** Corrects what readers are told about an original. */
export function DetailsForm({ id, values, languages }: Props) {
  const t = useTranslations('source');
  const screen = useTranslations('admin.sources.details');
  const { form, fields, error, pending } = useAction(saveDetails, { success: screen('saved') });
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="id" value={id} />
      <Field label={t('fields.title')} name="title" error={fields.title} required>
        <Input defaultValue={values.title} maxLength={500} autoComplete="off" />
      </Field>
      <div className="grid gap-x-5 gap-y-5 sm:grid-cols-2">
        <Field label={t('fields.author')} name="author" error={fields.author}>
          <Input defaultValue={values.author} maxLength={300} autoComplete="off" />
        </Field>
        <Field label={t('fields.publisher')} name="publisher" error={fields.publisher}>
          <Input defaultValue={values.publisher} maxLength={300} autoComplete="off" />
        </Field>
        <Field label={t('fields.publishedAt')} name="publishedAt" error={fields.publishedAt}>
          <Input type="date" defaultValue={values.publishedAt} />
        </Field>
        <Field label={t('fields.language')} name="language" error={fields.language}>
          <Select defaultValue={values.language}>
            <option value="">{t('fields.languageUnknown')}</option>
            {languages.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('fields.rights')} hint={t('fields.rightsHint')} name="rights" error={fields.rights}>
          <Select defaultValue={values.rights}>
            {rightsKinds.map(kind => (
              <option key={kind} value={kind}>
                {t(`rights.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('fields.licence')} hint={t('fields.licenceHint')} name="licence" error={fields.licence}>
          <Input defaultValue={values.licence} maxLength={500} autoComplete="off" />
        </Field>
      </div>
      <FormError message={error} />
      <div>
        <SubmitButton pending={pending}>{screen('save')}</SubmitButton>
      </div>
    </form>
  );
}
