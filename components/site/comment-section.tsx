import type { ReactNode } from 'react';
import type { ApprovedComment } from '#lib/comments/queries.ts';
import { commentHtml } from '#lib/comments/render.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Translator } from '#lib/i18n/translator.ts';

interface Props {
  comments: ApprovedComment[];
  /** The form; left out where the comments are closed */
  form?: ReactNode;
  /** A comment of this reader was just taken */
  held?: boolean;
  t: Translator;
  locale: string;
  timeZone: string;
}

export function CommentSection({ comments, form, held = false, t, locale, timeZone }: Props) {
  return (
    <section className="comments" id="comments" aria-labelledby="comments-heading">
      <h2 id="comments-heading">{t('comments.heading')}</h2>
      {held ? (
        <p className="notice" role="status">
          {t('comments.held')}
        </p>
      ) : null}
      {comments.length > 0 ? (
        <ol>
          {comments.map(comment => (
            <li key={comment.id} id={`comment-${comment.id}`}>
              <p className="meta">
                <strong>{comment.authorName}</strong>
                <a href={`#comment-${comment.id}`}>
                  <time dateTime={comment.createdAt.toISOString()}>
                    {formatDay(comment.createdAt, locale, timeZone)}
                  </time>
                </a>
              </p>
              {/* Escaped by commentHtml; paragraphs and links are all it makes. */}
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
              <div className="comment-body" dangerouslySetInnerHTML={{ __html: commentHtml(comment.body) }} />
            </li>
          ))}
        </ol>
      ) : form ? (
        <p className="empty">{t('comments.none')}</p>
      ) : null}
      {form ? (
        <>
          <h3>{t('comments.form')}</h3>
          {form}
        </>
      ) : (
        <p className="closed">{t(comments.length > 0 ? 'comments.closedKept' : 'comments.closed')}</p>
      )}
    </section>
  );
}
