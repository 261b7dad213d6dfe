import NextLink from 'next/link';
import { dollars } from '#components/admin/activity/dollars.ts';
import type { Formatter } from '#components/admin/activity/formatter.ts';
import { DataItem, DataList } from '#components/ui/data-list.tsx';
import type { DraftRunView } from '#lib/drafting/queries.ts';
import type { Translator } from '#lib/i18n/translator.ts';

interface Props {
  run: DraftRunView;
  t: Translator;
  format: Formatter;
}

export function RunFacts({ run, t, format }: Props) {
  const asked = run.inputTokens + run.outputTokens > 0;
  return (
    <section aria-labelledby="facts" className="grid gap-3">
      <h2 id="facts" className="text-base font-semibold">
        {t('run.facts')}
      </h2>
      <DataList>
        <DataItem label={t('run.source')}>
          <NextLink href={`/admin/sources/${run.source.id}`} className="text-primary underline underline-offset-4">
            {run.source.title}
          </NextLink>
        </DataItem>
        <DataItem label={t('run.form')}>{t(`forms.${run.form}`)}</DataItem>
        <DataItem label={t('run.language')}>{t(`languages.${run.locale}`)}</DataItem>
        {run.form === 'notes' ? null : <DataItem label={t('run.length')}>{t(`lengths.${run.length}`)}</DataItem>}
        <DataItem label={t('run.model')}>{run.model ?? t('run.noModel')}</DataItem>
        <DataItem label={t('run.begun')}>
          <time dateTime={run.createdAt.toISOString()}>
            {format.dateTime(run.createdAt, { dateStyle: 'long', timeStyle: 'short' })}
          </time>
        </DataItem>
        <DataItem label={t('run.duration')}>{durationOf(run, t)}</DataItem>
        <DataItem label={t('run.tokens')}>
          {asked ? t('run.tokenCounts', { input: run.inputTokens, output: run.outputTokens }) : null}
        </DataItem>
        <DataItem label={t('run.cost')}>{asked ? costOf(run, t, format) : null}</DataItem>
      </DataList>
    </section>
  );
}

function durationOf({ startedAt, finishedAt }: DraftRunView, t: Translator): string | null {
  if (!startedAt || !finishedAt) return null;
  const seconds = Math.max(1, Math.round((finishedAt.getTime() - startedAt.getTime()) / 1000));
  return t('run.durationOf', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

function costOf({ costMicros }: DraftRunView, t: Translator, format: Formatter): string {
  return costMicros === null ? t('run.costUnknown') : dollars(format, costMicros);
}
