'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import type { LanguageOption } from './languages.ts';

interface Props {
  languages: readonly LanguageOption[];
  fields: Record<string, string | undefined>;
  title?: string | undefined;
}

/** What the owner may say about a text that cannot say it itself. Everything is optional. */
export function TypedDetails({ languages, fields, title }: Props) {
  const t = useTranslations('source.fields');
  return (
    <fieldset className="grid min-w-0 gap-x-5 gap-y-4 sm:grid-cols-2">
      <legend className="mb-3 w-full border-t pt-4 text-muted-foreground">{t('ifKnown')}</legend>
      <Field label={t('title')} name="title" error={fields.title} className="sm:col-span-2">
        <Input maxLength={500} autoComplete="off" defaultValue={title} />
      </Field>
      <Field label={t('author')} name="author" error={fields.author}>
        <Input maxLength={300} autoComplete="off" />
      </Field>
      <Field label={t('publisher')} name="publisher" error={fields.publisher}>
        <Input maxLength={300} autoComplete="off" />
      </Field>
      <Field label={t('publishedAt')} name="publishedAt" error={fields.publishedAt}>
        <Input type="date" />
      </Field>
      <Field label={t('language')} name="language" error={fields.language}>
        <Select defaultValue="">
          <option value="">{t('languageDetected')}</option>
          {languages.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </fieldset>
  );
}
