'use client';

import { RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useTransition } from 'react';
import { Alert } from '#components/ui/alert.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';

export interface ScreenErrorProps {
  error: unknown;
  /** Fetches and renders the screen again */
  retry: () => void;
}

/** What stands in place of a screen that could not be shown. The digest is the key to the entry in the server's log. */
export function ScreenError({ error, retry }: ScreenErrorProps) {
  const t = useTranslations('admin.frame.error');
  const [pending, startTransition] = useTransition();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  return (
    <div ref={box} tabIndex={-1}>
      <PageHeader title={t('title')} />
      <Alert
        variant="destructive"
        role="alert"
        actions={
          <>
            <SubmitButton type="button" size="sm" pending={pending} onClick={() => startTransition(retry)}>
              <RotateCw aria-hidden />
              {t('retry')}
            </SubmitButton>
            <LinkButton href="/admin" size="sm">
              {t('home')}
            </LinkButton>
          </>
        }
      >
        <p>{t('explanation')}</p>
        {digest ? <p className="pt-1 text-muted-foreground">{t('reference', { digest })}</p> : null}
      </Alert>
    </div>
  );
}
