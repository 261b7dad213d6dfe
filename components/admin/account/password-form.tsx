'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { ActionResult } from '#app/_server/action-result.ts';
import { PasswordInput } from '#components/admin/door/password-input.tsx';
import { Section } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';

interface Props {
  save: (input: FormData) => Promise<ActionResult<number>>;
}

export function PasswordForm({ save }: Props) {
  const t = useTranslations('admin.account.password');
  const element = useRef<HTMLFormElement>(null);
  const { form, pending, error, fields } = useAction(save, {
    success: ended => t('saved', { ended }),
    onSuccess: () => element.current?.reset(),
  });
  return (
    <form {...form} ref={element}>
      <Section title={t('title')} description={t('description')}>
        <Field label={t('current')} name="current" error={fields.current} required>
          {control => <PasswordInput {...control} autoComplete="current-password" />}
        </Field>
        <Field label={t('next')} hint={t('nextHint')} name="next" error={fields.next} required>
          {control => <PasswordInput {...control} autoComplete="new-password" />}
        </Field>
        <FormError message={error} />
        <div>
          <SubmitButton pending={pending}>{t('save')}</SubmitButton>
        </div>
      </Section>
    </form>
  );
}
