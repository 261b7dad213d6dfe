'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Section } from '#components/ui/card.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { useAction } from '#components/ui/use-action.ts';
import { deviceName } from './device-name.ts';

interface SessionRow {
  id: string;
  userAgent: string;
  current: boolean;
  lastSeen: string;
}

interface Props {
  sessions: SessionRow[];
  endOne: (input: { id: string }) => Promise<ActionResult<void>>;
  endOthers: (input: Record<string, never>) => Promise<ActionResult<number>>;
}

export function SessionList({ sessions, endOne, endOthers }: Props) {
  const t = useTranslations('admin.account.sessions');
  const one = useAction(endOne, { success: t('endedOne') });
  const others = useAction(endOthers, { success: count => t('endedOthers', { count }) });
  return (
    <Section title={t('title')} description={t('description')}>
      <ul className="divide-y rounded-lg border">
        {sessions.map(session => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
            <div className="min-w-0 flex-1">
              <p className="font-medium" title={session.userAgent}>
                {deviceName(session.userAgent) ?? t('unknownDevice')}
              </p>
              <p className="text-sm text-muted-foreground">{t('lastSeen', { time: session.lastSeen })}</p>
            </div>
            {session.current ? (
              <Badge>{t('current')}</Badge>
            ) : (
              <Button variant="outline" size="sm" disabled={one.pending} onClick={() => one.run({ id: session.id })}>
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FormError message={one.error ?? others.error} />
      {sessions.length > 1 ? (
        <div>
          <Button variant="outline" disabled={others.pending} onClick={() => others.run({})}>
            {t('endOthers')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
