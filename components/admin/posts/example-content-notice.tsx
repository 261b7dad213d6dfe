'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Alert } from '#components/ui/alert.tsx';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';

/** Says what in the blog is only example, and takes it away with one click and a question. */
export function ExampleContentNotice({ remove }: { remove: (input: unknown) => Promise<ActionResult<void>> }) {
  const t = useTranslations('admin.examples');
  return (
    <Alert
      className="mb-6"
      title={t('title')}
      actions={
        <ConfirmButton
          size="sm"
          title={t('question')}
          description={t('consequence')}
          confirmLabel={t('remove')}
          action={() => remove({})}
          success={t('removed')}
        >
          {t('remove')}
        </ConfirmButton>
      }
    >
      {t('explanation')}
    </Alert>
  );
}
