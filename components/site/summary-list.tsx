import type { Page } from '#lib/database/keyset.ts';
import { readingMinutes } from '#lib/documents/reading-time.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import { formatDay } from '#lib/posts/published/source-note.ts';
import type { PublicationSummary } from '#lib/posts/published/summary.ts';
import { articlePath } from '#lib/posts/slug.ts';

interface Props {
  page: Page<PublicationSummary>;
  /** Address of the list without its query */
  path: string;
  t: Translator;
  locale: string;
  timeZone: string;
}

/** A page of a list of articles, with the way to its neighbours. */
export function SummaryList({ page, path, t, locale, timeZone }: Props) {
  if (page.rows.length === 0) return <p className="empty">{t('list.empty')}</p>;
  return (
    <>
      <ol className="summaries">
        {page.rows.map(row => (
          <li key={row.id} lang={row.locale}>
            <article>
              <p className="meta" lang={locale}>
                <time dateTime={row.at.toISOString()}>{formatDay(row.at, locale, timeZone)}</time>
                <span>{t('article.reading', { minutes: readingMinutes(row.wordCount, row.locale) })}</span>
              </p>
              <h2>
                <a href={articlePath(row.slug)}>{row.title}</a>
              </h2>
              {row.excerpt ? <p className="excerpt">{row.excerpt}</p> : null}
              {row.source ? (
                <p className="based-on" lang={locale}>
                  {row.source.publisher
                    ? t('list.basedOnAt', { title: row.source.title, publisher: row.source.publisher })
                    : t('list.basedOn', { title: row.source.title })}
                </p>
              ) : null}
            </article>
          </li>
        ))}
      </ol>
      {page.newer || page.older ? (
        <nav className="pages" aria-label={t('list.pages')}>
          {page.newer ? (
            <a rel="prev" href={`${path}?before=${page.newer}`}>
              ← {t('list.newer')}
            </a>
          ) : (
            <span />
          )}
          {page.older ? (
            <a rel="next" href={`${path}?after=${page.older}`}>
              {t('list.older')} →
            </a>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}
