'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActionResult } from '#app/_server/action-result.ts';
import { PasswordInput } from '#components/admin/door/password-input.tsx';
import { Section } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Input } from '#components/ui/input.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';
import type { Profile } from '#lib/auth/profile.ts';

interface Props {
  profile: Profile;
  save: (input: FormData) => Promise<ActionResult<void>>;
}

export function ProfileForm({ profile, save }: Props) {
  const t = useTranslations('admin.account.profile');
  const { form, pending, error, fields } = useAction(save, { success: t('saved') });
  const [email, setEmail] = useState(profile.email);
  return (
    <form {...form}>
      <Section title={t('title')} description={t('description')}>
        <Field label={t('name')} name="name" error={fields.name} required>
          <Input defaultValue={profile.name} maxLength={120} autoComplete="name" />
        </Field>
        <Field label={t('email')} hint={t('emailHint')} name="email" error={fields.email} required>
          <Input
            type="email"
            value={email}
            onChange={event => setEmail(event.target.value)}
            maxLength={254}
            autoComplete="email"
          />
        </Field>
        {/* The name to sign in with changes only for whoever knows the password. */}
        {email.trim().toLowerCase() === profile.email ? null : (
          <Field label={t('current')} hint={t('currentHint')} name="current" error={fields.current} required>
            {control => <PasswordInput {...control} autoComplete="current-password" />}
          </Field>
        )}
        <FormError message={error} />
        <div>
          <SubmitButton pending={pending}>{t('save')}</SubmitButton>
        </div>
      </Section>
    </form>
  );
}
