import { readingMinutes } from '#lib/documents/reading-time.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import type { PublicationSummary } from '#lib/posts/published/summary.ts';
import { articlePath } from '#lib/posts/slug.ts';
import { TagList } from './tag-list.tsx';

interface Props {
  row: PublicationSummary;
  t: Translator;
  locale: string;
  timeZone: string;
}

/** An article as lists show it: when, what, from where. */
export function Summary({ row, t, locale, timeZone }: Props) {
  const path = articlePath(row.slug);
  return (
    <article>
      <p className="meta">
        <time dateTime={row.at.toISOString()}>{formatDay(row.at, locale, timeZone)}</time>
        <span>{t('article.reading', { minutes: readingMinutes(row.wordCount, row.locale) })}</span>
        {row.comments > 0 ? <a href={`${path}#comments`}>{t('comments.count', { count: row.comments })}</a> : null}
      </p>
      <h2 lang={row.locale}>
        <a href={path}>{row.title}</a>
      </h2>
      {row.excerpt ? (
        <p className="excerpt" lang={row.locale}>
          {row.excerpt}
        </p>
      ) : null}
      {row.source ? (
        <p className="based-on">
          {row.source.publisher
            ? t('list.basedOnAt', { title: row.source.title, publisher: row.source.publisher })
            : t('list.basedOn', { title: row.source.title })}
        </p>
      ) : null}
      {row.tags.length > 0 ? <TagList tags={row.tags} label={t('article.tags')} /> : null}
    </article>
  );
}
