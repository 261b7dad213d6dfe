'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '#app/_server/action-result.ts';
import { FormError } from '#components/ui/form-error.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';

/** A post without an original, to be written from nothing. */
export function NewPostButton({ create }: { create: (input: unknown) => Promise<ActionResult<never>> }) {
  const t = useTranslations('admin.posts');
  const { run, pending, error } = useAction(create);
  return (
    <div className="grid gap-2">
      <SubmitButton type="button" variant="outline" pending={pending} onClick={() => run({})}>
        {t('new')}
      </SubmitButton>
      <FormError message={error} />
    </div>
  );
}
