'use client';

import { Monitor, Smartphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Section } from '#components/ui/card.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Row, RowList } from '#components/ui/row-list.tsx';
import { useAction } from '#components/ui/use-action.ts';
import { deviceName, isHandheld } from './device-name.ts';

export interface SessionRow {
  id: string;
  userAgent: string;
  current: boolean;
  /** Dates in words */
  lastSeen: string;
  since: string;
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
      <RowList>
        {sessions.map(session => (
          <SessionItem
            key={session.id}
            session={session}
            busy={one.pending || others.pending}
            end={() => one.run({ id: session.id })}
          />
        ))}
      </RowList>
      <FormError message={one.error ?? others.error} />
      {sessions.length > 1 ? (
        <div>
          <Button variant="outline" aria-disabled={others.pending || undefined} onClick={() => others.run({})}>
            {t('endOthers')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function SessionItem({ session, busy, end }: { session: SessionRow; busy: boolean; end: () => void }) {
  const t = useTranslations('admin.account.sessions');
  const Icon = isHandheld(session.userAgent) ? Smartphone : Monitor;
  const device = deviceName(session.userAgent) ?? t('unknownDevice');
  return (
    <Row
      media={<Icon aria-hidden className="mt-0.5 size-5 text-muted-foreground" />}
      title={device}
      meta={
        <>
          <span>{t('lastSeen', { time: session.lastSeen })}</span>
          <span>{t('since', { time: session.since })}</span>
        </>
      }
      actions={
        session.current ? (
          <Badge variant="success">{t('current')}</Badge>
        ) : (
          <Button variant="outline" size="sm" aria-disabled={busy || undefined} onClick={end}>
            {t('end')}
            <span className="sr-only">{t('endWhich', { device, time: session.lastSeen })}</span>
          </Button>
        )
      }
    />
  );
}
