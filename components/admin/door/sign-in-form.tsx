'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { PasswordInput } from './password-input.tsx';
import { type DoorAction, useDoorForm } from './use-door-form.ts';

interface Props {
  /** Where to go afterwards */
  next: string;
  enter: DoorAction;
}

export function SignInForm({ next, enter }: Props) {
  const t = useTranslations('admin.signIn');
  const { form, pending, error, fields, typed } = useDoorForm(enter);
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="next" value={next} />
      <Field label={t('email')} name="email" error={fields.email} required>
        <Input type="email" autoComplete="username" autoFocus maxLength={254} defaultValue={typed.email} />
      </Field>
      <Field label={t('password')} name="password" error={fields.password} required>
        {control => <PasswordInput {...control} autoComplete="current-password" />}
      </Field>
      <FormError message={error} />
      <SubmitButton pending={pending}>{t('submit')}</SubmitButton>
      <p className="text-sm text-muted-foreground">{t('forgotten')}</p>
    </form>
  );
}
