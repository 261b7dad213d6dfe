import type { Metadata } from 'next';
import { canonical, site } from '#app/_server/site.ts';
import { PageShell } from '#components/site/page-shell.tsx';
import { monthPath, publishedMonths } from '#lib/posts/published/month.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await site();
  return { title: t('archive.title'), description: t('archive.description'), alternates: canonical('/archive') };
}

export default async function ArchivePage() {
  const { blog, t, locale } = await site();
  const months = await publishedMonths(blog.timeZone);
  const years = Map.groupBy(months, ({ year }) => year);
  return (
    <PageShell blog={blog} t={t}>
      <h1 className="list-title">{t('archive.title')}</h1>
      {months.length === 0 ? <p className="empty">{t('archive.empty')}</p> : null}
      {[...years].map(([year, entries]) => (
        <section key={year} className="archive-year">
          <h2>{year}</h2>
          <ul>
            {entries.map(entry => (
              <li key={entry.month}>
                <a href={monthPath(entry)}>{monthName(entry, locale)}</a>{' '}
                <span className="meta">{t('archive.count', { count: entry.count })}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageShell>
  );
}

function monthName({ year, month }: { year: number; month: number }, locale: string): string {
  const day = new Date(Date.UTC(year, month - 1, 1));
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(day);
}
