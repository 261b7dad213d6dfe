'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';
import { PasswordInput } from './password-input.tsx';

interface Props {
  token: string;
  setUp: (previous: unknown, input: FormData) => Promise<ActionResult<never>>;
}

export function SetUpForm({ token, setUp }: Props) {
  const t = useTranslations('admin.setUp');
  const { form, pending, error, fields } = useAction((input: FormData) => setUp(undefined, input));
  return (
    <form {...form} className="grid gap-5">
      <p className="text-muted-foreground">{t('intro')}</p>
      <input type="hidden" name="token" value={token} />
      <Field label={t('blogTitle')} hint={t('blogTitleHint')} name="title" error={fields.title} required>
        <Input maxLength={120} autoComplete="off" />
      </Field>
      <Field label={t('language')} name="language" error={fields.language}>
        <Select defaultValue="de">
          <option value="de" lang="de">
            Deutsch
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Field label={t('name')} hint={t('nameHint')} name="name" error={fields.name} required>
        <Input maxLength={120} autoComplete="name" />
      </Field>
      <Field label={t('email')} hint={t('emailHint')} name="email" error={fields.email} required>
        <Input type="email" maxLength={254} autoComplete="username" />
      </Field>
      <Field label={t('password')} hint={t('passwordHint')} name="password" error={fields.password} required>
        {control => <PasswordInput {...control} autoComplete="new-password" />}
      </Field>
      <FormError message={error} />
      <SubmitButton pending={pending}>{t('submit')}</SubmitButton>
    </form>
  );
}
