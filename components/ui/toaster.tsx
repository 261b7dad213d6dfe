'use client';

import { useTranslations } from 'next-intl';
import { Toaster as Sonner } from 'sonner';

/** Where successes are told. Failures belong beside what failed, not here. */
export function Toaster() {
  const t = useTranslations('ui.toaster');
  return (
    <Sonner
      position="bottom-right"
      duration={5000}
      containerAriaLabel={t('label')}
      toastOptions={{
        closeButtonAriaLabel: t('close'),
        style: {
          background: 'var(--popover)',
          color: 'var(--popover-foreground)',
          borderColor: 'var(--border)',
          fontFamily: 'inherit',
        },
      }}
    />
  );
}
