import NextLink from 'next/link';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import type { AuditRow } from '#lib/activity/queries.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import { facts } from './facts.ts';
import type { Formatter } from './formatter.ts';
import { Moment } from './moment.tsx';
import { subjectHref } from './subject-href.ts';
import { wordFor } from './word-for.ts';

interface Props {
  rows: readonly AuditRow[];
  t: Translator;
  format: Formatter;
}

export function EventTable({ rows, t, format }: Props) {
  return (
    <Table label={t('tabs.events')} className="min-w-2xl">
      <TableHeader>
        <tr>
          <TableHead>{t('events.at')}</TableHead>
          <TableHead>{t('events.who')}</TableHead>
          <TableHead>{t('events.what')}</TableHead>
          <TableHead>{t('events.details')}</TableHead>
        </tr>
      </TableHeader>
      <TableBody>
        {rows.map(row => (
          <TableRow key={row.id}>
            <TableCell className="whitespace-nowrap text-muted-foreground">
              <Moment at={row.at} format={format} />
            </TableCell>
            <TableCell>{row.user?.name ?? t('events.system')}</TableCell>
            <TableCell className="font-medium">
              {wordFor(t, 'actions', row.action)}
              <Subject row={row} t={t} />
            </TableCell>
            <TableCell className="max-w-96 min-w-44 text-muted-foreground break-words">
              {facts(row.details, t)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Subject({ row, t }: { row: AuditRow; t: Translator }) {
  const href = subjectHref(row.action, row.subject);
  if (!href) return null;
  return (
    <NextLink href={href} className="ms-2 font-normal text-primary underline underline-offset-4">
      {t('events.open')}
    </NextLink>
  );
}
