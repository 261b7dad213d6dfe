'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Section } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';
import type { Account } from '#lib/auth/account.ts';

interface Props {
  account: Account;
  save: (input: FormData) => Promise<ActionResult<void>>;
}

export function ProfileForm({ account, save }: Props) {
  const t = useTranslations('admin.account.profile');
  const { form, pending, error, fields } = useAction(save, { success: t('saved') });
  return (
    <form {...form}>
      <Section title={t('title')} description={t('description')}>
        <Field label={t('name')} name="name" error={fields.name} required>
          <Input defaultValue={account.name} maxLength={120} autoComplete="name" />
        </Field>
        <Field label={t('email')} name="email" error={fields.email} required>
          <Input type="email" defaultValue={account.email} maxLength={254} autoComplete="email" />
        </Field>
        <FormError message={error} />
        <div>
          <SubmitButton pending={pending}>{t('save')}</SubmitButton>
        </div>
      </Section>
    </form>
  );
}
