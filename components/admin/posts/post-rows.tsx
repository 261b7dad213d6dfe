import NextLink from 'next/link';
import type { Formatter } from '#components/admin/activity/formatter.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Row, RowList } from '#components/ui/row-list.tsx';
import type { Translator } from '#lib/i18n/translator.ts';
import type { PostRow } from '#lib/posts/list.ts';
import { articlePath } from '#lib/posts/slug.ts';
import { type PostActions, PostMenu } from './post-menu.tsx';

interface Props {
  rows: readonly PostRow[];
  /** Sentences of `admin.posts` */
  t: Translator;
  format: Formatter;
  /** Whether what readers see may be changed */
  mayPublish: boolean;
  actions: PostActions;
}

export function PostRows({ rows, t, format, mayPublish, actions }: Props) {
  return (
    <RowList>
      {rows.map(row => (
        <Row
          key={row.id}
          title={
            <NextLink href={`/admin/posts/${row.id}`} lang={row.locale} className="hover:underline">
              {row.title || t('untitled')}
            </NextLink>
          }
          meta={
            <>
              <time dateTime={row.at.toISOString()}>
                {t('changed', { time: format.dateTime(row.at, { dateStyle: 'medium', timeStyle: 'short' }) })}
              </time>
              {row.sources.length > 0 ? (
                <span>{t('source', { title: row.sources.map(source => source.title).join(' · ') })}</span>
              ) : null}
              {row.tags.length > 0 ? <span>{row.tags.map(tag => tag.name).join(', ')}</span> : null}
            </>
          }
          actions={
            <>
              {row.isExample ? <Badge variant="outline">{t('example')}</Badge> : null}
              {row.form === 'notes' ? <Badge variant="warning">{t('notes')}</Badge> : null}
              {row.hasUnpublishedChanges ? <Badge variant="warning">{t('unpublishedChanges')}</Badge> : null}
              <Badge variant={row.status === 'published' ? 'default' : 'outline'}>{t(`states.${row.status}`)}</Badge>
              <PostMenu
                id={row.id}
                title={row.title || t('untitled')}
                status={row.status}
                hasChanges={row.hasUnpublishedChanges}
                viewHref={row.publishedAt && row.status === 'published' ? articlePath(row.slug) : undefined}
                mayPublish={mayPublish}
                actions={actions}
              />
            </>
          }
        />
      ))}
    </RowList>
  );
}
