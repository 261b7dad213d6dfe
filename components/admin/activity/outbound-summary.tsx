import type { OutboundTotals } from '#lib/activity/queries.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import { dollars } from './dollars.ts';
import type { Formatter } from './formatter.ts';

interface Props {
  totals: OutboundTotals;
  t: Translator;
  format: Formatter;
}

/** The last thirty days in five figures. */
export function OutboundSummary({ totals, t, format }: Props) {
  const figures = [
    ['fetches', format.number(totals.fetches)],
    ['modelCalls', format.number(totals.modelCalls)],
    ['failures', format.number(totals.failures)],
    ['tokens', format.number(totals.inputTokens + totals.outputTokens, { notation: 'compact' })],
    ['cost', dollars(format, totals.costMicros)],
  ] as const;
  return (
    <section aria-labelledby="last-thirty-days" className="mb-6">
      <h2 id="last-thirty-days" className="mb-2 text-sm font-medium text-muted-foreground">
        {t('summary.title')}
      </h2>
      <dl className="grid grid-cols-2 overflow-hidden rounded-xl border bg-card sm:grid-cols-5">
        {figures.map(([name, figure]) => (
          <div
            key={name}
            className="-ms-px -mt-px flex flex-col-reverse border-s border-t px-4 py-3 last:col-span-2 sm:last:col-span-1"
          >
            <dt className="text-xs text-muted-foreground">{t(`summary.${name}`)}</dt>
            <dd className="text-lg font-semibold tabular-nums">{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
