'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { PasswordInput } from './password-input.tsx';
import type { DoorForm } from './use-door-form.ts';

interface Props {
  token: string;
  language: 'de' | 'en';
  onLanguage: (language: 'de' | 'en') => void;
  door: DoorForm;
}

export function SetUpForm({ token, language, onLanguage, door }: Props) {
  const t = useTranslations('admin.setUp');
  const { form, pending, error, fields, typed } = door;
  return (
    <form {...form} className="grid gap-5">
      <h1 className="text-2xl font-semibold tracking-tight">{t('title')}</h1>
      <p className="text-muted-foreground">{t('intro')}</p>
      <input type="hidden" name="token" value={token} />
      <Field label={t('language')} name="language" error={fields.language}>
        <Select value={language} onChange={event => onLanguage(event.target.value === 'de' ? 'de' : 'en')}>
          {/* Each language in itself, so that one who reads only this one finds the way back. */}
          <option value="de" lang="de">
            Deutsch
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Field label={t('blogTitle')} hint={t('blogTitleHint')} name="title" error={fields.title} required>
        <Input maxLength={120} autoComplete="off" defaultValue={typed.title} />
      </Field>
      <Field label={t('name')} hint={t('nameHint')} name="name" error={fields.name} required>
        <Input maxLength={120} autoComplete="name" defaultValue={typed.name} />
      </Field>
      <Field label={t('email')} hint={t('emailHint')} name="email" error={fields.email} required>
        <Input type="email" maxLength={254} autoComplete="username" defaultValue={typed.email} />
      </Field>
      <Field label={t('password')} hint={t('passwordHint')} name="password" error={fields.password} required>
        {control => <PasswordInput {...control} autoComplete="new-password" />}
      </Field>
      <FormError message={error} />
      <SubmitButton pending={pending}>{t('submit')}</SubmitButton>
    </form>
  );
}
