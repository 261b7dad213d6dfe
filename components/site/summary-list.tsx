import type { Page } from '#lib/database/keyset.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import type { PublicationSummary } from '#lib/posts/published/summary.ts';
import { Summary } from './summary.tsx';

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
          <li key={row.id}>
            <Summary row={row} t={t} locale={locale} timeZone={timeZone} />
          </li>
        ))}
      </ol>
      {page.newer || page.older ? (
        <nav className="pages" aria-label={t('list.pages')}>
          {page.newer ? (
            <a className="newer" rel="prev" href={`${path}?before=${page.newer}`}>
              {t('list.newer')}
            </a>
          ) : null}
          {page.older ? (
            <a className="older" rel="next" href={`${path}?after=${page.older}`}>
              {t('list.older')}
            </a>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}
