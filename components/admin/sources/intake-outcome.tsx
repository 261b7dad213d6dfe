'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Alert } from '#components/ui/alert.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import type { useIntake } from './use-intake.ts';

interface Props {
  intake: ReturnType<typeof useIntake>;
  /** Whether a text was brought along, which an original that has one does not take */
  withText?: boolean;
  /** Ways on after a failure */
  children?: ReactNode;
}

/** Why nothing was brought in: a failure, one's own wish, or because it is there already. */
export function IntakeOutcome({ intake: { known, error, cancelled }, withText = false, children }: Props) {
  const t = useTranslations('admin.intake');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // The way on is one press of Enter away.
    if (known) link.current?.focus();
  }, [known]);
  if (error) {
    return (
      <Alert variant={cancelled ? 'info' : 'destructive'} role={cancelled ? 'status' : 'alert'} actions={children}>
        {error}
      </Alert>
    );
  }
  if (!known) return null;
  const open = (
    <LinkButton ref={link} href={`/admin/sources/${known.sourceId}`} size="sm">
      {t('known.open')}
    </LinkButton>
  );
  return (
    <Alert role="status" title={t('known.title')} actions={open}>
      {t(withText ? 'known.keptText' : 'known.explanation', { title: known.title })}
    </Alert>
  );
}
