import { Badge } from '#components/ui/badge.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import type { OutboundRow } from '#lib/activity/queries.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import { dollars } from './dollars.ts';
import type { Formatter } from './formatter.ts';
import { Moment } from './moment.tsx';
import { wordFor } from './word-for.ts';

interface Props {
  rows: readonly OutboundRow[];
  t: Translator;
  format: Formatter;
}

export function OutboundTable({ rows, t, format }: Props) {
  return (
    <Table label={t('tabs.outbound')} className="min-w-4xl">
      <TableHeader>
        <tr>
          <TableHead>{t('outbound.at')}</TableHead>
          <TableHead>{t('outbound.host')}</TableHead>
          <TableHead>{t('outbound.purpose')}</TableHead>
          <TableHead>{t('outbound.outcome')}</TableHead>
          <TableHead className="text-end">{t('outbound.duration')}</TableHead>
          <TableHead className="text-end">{t('outbound.tokens')}</TableHead>
          <TableHead className="text-end">{t('outbound.cost')}</TableHead>
        </tr>
      </TableHeader>
      <TableBody>
        {rows.map(row => (
          <TableRow key={row.id}>
            <TableCell className="whitespace-nowrap text-muted-foreground">
              <Moment at={row.at} format={format} />
            </TableCell>
            <TableCell className="max-w-64 min-w-44 font-medium break-words">{row.host}</TableCell>
            <TableCell>{wordFor(t, 'purposes', row.purpose)}</TableCell>
            <TableCell>
              {row.outcome === 'ok' ? (
                <Badge variant="success">{t('outcomes.ok')}</Badge>
              ) : (
                <>
                  <Badge variant="destructive">{t('outcomes.failed')}</Badge>
                  <span className="mt-0.5 block text-xs text-muted-foreground">
                    {wordFor(t, 'failures', row.outcome)}
                  </span>
                </>
              )}
            </TableCell>
            <TableCell className="text-end whitespace-nowrap tabular-nums">
              {duration(row.durationMs, format)}
            </TableCell>
            <TableCell className="text-end whitespace-nowrap tabular-nums">
              {row.inputTokens === null && row.outputTokens === null
                ? '–'
                : t('outbound.tokenCounts', { input: row.inputTokens ?? 0, output: row.outputTokens ?? 0 })}
            </TableCell>
            <TableCell className="text-end whitespace-nowrap tabular-nums">
              {row.costMicros === null ? '–' : dollars(format, row.costMicros)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function duration(milliseconds: number, format: Formatter): string {
  const seconds = milliseconds / 1000;
  const digits = seconds < 10 ? 1 : 0;
  return format.number(seconds, {
    style: 'unit',
    unit: 'second',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
