import type { OutboundTotals } from '#lib/activity/queries.ts';
import { dollars } from './dollars.ts';
import type { Formatter, Translator } from './translator.ts';

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
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-xl border bg-border sm:grid-cols-5">
        {figures.map(([name, figure]) => (
          <div key={name} className="flex flex-col-reverse bg-card px-4 py-3 last:col-span-2 sm:last:col-span-1">
            <dt className="text-xs text-muted-foreground">{t(`summary.${name}`)}</dt>
            <dd className="text-lg font-semibold tabular-nums">{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
