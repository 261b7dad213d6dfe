import { monthName } from '#lib/i18n/dates.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import { type MonthCount, monthPath } from '#lib/posts/published/month.ts';

interface Props {
  months: MonthCount[];
  t: Translator;
  locale: string;
}

/** All months with articles, year by year, each year with an address of its own within the page. */
export function MonthIndex({ months, t, locale }: Props) {
  const years = Map.groupBy(months, ({ year }) => year);
  return [...years].map(([year, entries]) => (
    <section key={year} className="index" id={`year-${year}`} aria-labelledby={`heading-${year}`}>
      <h2 id={`heading-${year}`}>{year}</h2>
      <ul>
        {entries.map(entry => (
          <li key={entry.month}>
            <a href={monthPath(entry)}>{monthName(entry.month, locale)}</a>
            <span className="count">{t('archive.count', { count: entry.count })}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
