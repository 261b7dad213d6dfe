'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useState } from 'react';
import { tryModel } from '#app/admin/(desk)/settings/models/actions.ts';
import { Alert } from '#components/ui/alert.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useAction } from '#components/ui/use-action.ts';
import type { ConnectionTest as Result } from '#lib/drafting/models/test-connection.ts';

/** Tests the model that stands in the form, with the key typed there or the stored one. */
export function ConnectionTest({ form }: { form: RefObject<HTMLFormElement | null> }) {
  const t = useTranslations('admin.models.test');
  const [result, setResult] = useState<Result>();
  const test = useAction(tryModel, { onSuccess: setResult, onError: () => setResult(undefined) });
  const incomplete = Object.keys(test.fields).length > 0;
  const start = () => {
    if (!form.current) return;
    setResult(undefined);
    test.clear();
    test.run(new FormData(form.current));
  };
  return (
    <div className="grid justify-items-start gap-3 border-t pt-4">
      <SubmitButton type="button" variant="secondary" pending={test.pending} onClick={start}>
        {t('button')}
      </SubmitButton>
      <div role="status" className="w-full empty:hidden">
        {result && !test.pending ? (
          <Alert variant="success" title={t('done', { model: result.model, host: result.host })}>
            {t('latency', { ms: result.latencyMs })} {result.priceKnown ? null : t('priceUnknown')}
          </Alert>
        ) : null}
        {test.error && !test.pending ? (
          <Alert variant="destructive" title={incomplete ? undefined : t('failed')}>
            {incomplete ? t('incomplete') : test.error}
          </Alert>
        ) : null}
      </div>
    </div>
  );
}
