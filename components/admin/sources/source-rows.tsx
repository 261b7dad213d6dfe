import NextLink from 'next/link';
import type { Formatter } from '#components/admin/activity/formatter.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Row, RowList } from '#components/ui/row-list.tsx';
import type { Translator } from '#lib/i18n/translator.ts';
import type { SourceRow } from '#lib/sources/queries.ts';
import { languageName } from './languages.ts';
import { SourceLength } from './source-length.tsx';
import { SourceThumbnail } from './thumbnail.tsx';

interface Props {
  rows: readonly SourceRow[];
  /** Sentences of `source` */
  t: Translator;
  format: Formatter;
  locale: string;
  /** Only what fits beside another list */
  compact?: boolean;
}

export function SourceRows({ rows, t, format, locale, compact = false }: Props) {
  return (
    <RowList>
      {rows.map(row => (
        <Row
          key={row.id}
          media={<SourceThumbnail kind={row.kind} thumbnail={row.thumbnail} className={compact ? 'w-16' : 'w-20'} />}
          title={
            <NextLink
              href={`/admin/sources/${row.id}`}
              lang={row.language ?? undefined}
              className="after:absolute after:inset-0 hover:underline"
            >
              {row.title}
            </NextLink>
          }
          meta={
            <>
              <span>{t(`kinds.${row.kind}`)}</span>
              {row.author ? <span>{row.author}</span> : null}
              {row.publisher && row.publisher !== row.author && !compact ? <span>{row.publisher}</span> : null}
              {row.language && !compact ? <span>{languageName(row.language, locale)}</span> : null}
              <SourceLength source={row} t={t} format={format} />
              {row.publishedAt && !compact ? (
                <time dateTime={row.publishedAt.toISOString()}>
                  {format.dateTime(row.publishedAt, { dateStyle: 'medium' })}
                </time>
              ) : null}
            </>
          }
          actions={
            <>
              {row.isExample ? <Badge variant="outline">{t('example')}</Badge> : null}
              {row.hasText ? null : <Badge variant="warning">{t('noText')}</Badge>}
              {row.posts > 0 ? <Badge>{t('posts', { count: row.posts })}</Badge> : null}
            </>
          }
        />
      ))}
    </RowList>
  );
}
