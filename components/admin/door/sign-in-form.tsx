'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';
import { PasswordInput } from './password-input.tsx';

interface Props {
  /** Where to go afterwards */
  next: string;
  enter: (previous: unknown, input: FormData) => Promise<ActionResult<never>>;
}

export function SignInForm({ next, enter }: Props) {
  const t = useTranslations('admin.signIn');
  const { form, pending, error, fields } = useAction((input: FormData) => enter(undefined, input));
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="next" value={next} />
      <Field label={t('email')} name="email" error={fields.email} required>
        <Input type="email" autoComplete="username" autoFocus maxLength={254} />
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
