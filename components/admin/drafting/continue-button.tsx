'use client';

import { useTranslations } from 'next-intl';
import { continueDraft } from '#app/admin/(desk)/drafts/actions.ts';
import { FormError } from '#components/ui/form-error.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';

export function ContinueButton({ id }: { id: string }) {
  const t = useTranslations('admin.drafts.run');
  const { run, pending, error } = useAction(continueDraft);
  return (
    <>
      <SubmitButton type="button" pending={pending} onClick={() => run({ id })}>
        {t('continue')}
      </SubmitButton>
      <FormError message={error} />
    </>
  );
}
