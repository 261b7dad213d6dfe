'use client';

import NextLink from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { DraftRunView } from '#lib/drafting/queries.ts';
import { StatusBadge } from './status-badge.tsx';

/** What has been made of an original so far. Renders nothing where nothing has. */
export function EarlierRuns({ runs }: { runs: readonly DraftRunView[] }) {
  const t = useTranslations('drafting.start');
  const words = useTranslations('admin.drafts');
  const format = useFormatter();
  if (runs.length === 0) return null;
  return (
    <div className="grid gap-2 border-t pt-4">
      <h3 className="text-sm font-medium">{t('earlier')}</h3>
      <ul className="grid gap-1.5">
        {runs.map(run => (
          <li key={run.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <NextLink href={`/admin/drafts/${run.id}`} className="text-primary underline underline-offset-4">
              {words(`forms.${run.form}`)}, {words(`languages.${run.locale}`)}
            </NextLink>
            <time dateTime={run.createdAt.toISOString()} className="text-muted-foreground">
              {format.dateTime(run.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            <StatusBadge status={run.status} label={words(`statuses.${run.status}`)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
