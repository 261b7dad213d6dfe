import type { Formatter } from '#components/admin/activity/formatter.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Row, RowList } from '#components/ui/row-list.tsx';
import type { CommentRow } from '#lib/comments/queries.ts';
import { commentHtml } from '#lib/comments/render.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import { articlePath } from '#lib/posts/slug.ts';
import { type CommentActions, CommentButtons } from './comment-buttons.tsx';

interface Props {
  rows: readonly CommentRow[];
  /** Sentences of `admin.comments` */
  t: Translator;
  format: Formatter;
  actions: CommentActions;
}

export function CommentRows({ rows, t, format, actions }: Props) {
  return (
    <RowList>
      {rows.map(row => (
        <Row
          key={row.id}
          title={row.authorName}
          meta={
            <>
              <time dateTime={row.at.toISOString()}>
                {format.dateTime(row.at, { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
              {row.email ? (
                <a href={`mailto:${row.email}`} className="underline">
                  {row.email}
                </a>
              ) : null}
              <a
                href={row.post.isPublished ? `${articlePath(row.post.slug)}#comments` : `/admin/posts/${row.post.id}`}
                className="underline"
              >
                {t('on', { title: row.post.title })}
              </a>
              {row.isExample ? <Badge variant="outline">{t('example')}</Badge> : null}
            </>
          }
          actions={<CommentButtons id={row.id} status={row.status} author={row.authorName} actions={actions} />}
        >
          {/* Escaped by commentHtml; paragraphs and links are all it makes. */}
          <div
            className="space-y-2 pt-1.5 [overflow-wrap:anywhere] [&_a]:underline"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
            dangerouslySetInnerHTML={{ __html: commentHtml(row.body) }}
          />
        </Row>
      ))}
    </RowList>
  );
}
