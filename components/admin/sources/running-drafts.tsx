import NextLink from 'next/link';
import type { Formatter } from '#components/admin/activity/formatter.ts';
import { StatusBadge } from '#components/admin/drafting/status-badge.tsx';
import { Row, RowList } from '#components/ui/row-list.tsx';
import type { DraftRunView } from '#lib/drafting/queries.ts';
import type { Translator } from '#lib/i18n/translator.ts';

interface Props {
  runs: readonly DraftRunView[];
  /** Sentences of `admin.drafts` */
  t: Translator;
  format: Formatter;
}

/** Drafts that are being made; each one's own screen shows how far it is. */
export function RunningDrafts({ runs, t, format }: Props) {
  return (
    <RowList>
      {runs.map(run => (
        <Row
          key={run.id}
          title={
            <NextLink href={`/admin/drafts/${run.id}`} className="after:absolute after:inset-0 hover:underline">
              {run.source.title}
            </NextLink>
          }
          meta={
            <>
              <span>{t(`forms.${run.form}`)}</span>
              <time dateTime={run.createdAt.toISOString()}>
                {format.dateTime(run.createdAt, { timeStyle: 'short' })}
              </time>
            </>
          }
          actions={<StatusBadge status={run.status} label={t(`statuses.${run.status}`)} />}
        />
      ))}
    </RowList>
  );
}
