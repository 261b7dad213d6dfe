import type { Metadata } from 'next';
import { listMetadata, missingMetadata, pageRequest, type SearchParams, site } from '#app/_server/site.ts';
import { MissingPage } from '#components/site/missing-page.tsx';
import { PageShell } from '#components/site/page-shell.tsx';
import { SummaryList } from '#components/site/summary-list.tsx';
import { type Month, monthFrom, monthPath } from '#lib/posts/published/month.ts';
import { publishedPage } from '#lib/posts/published/summary.ts';

/** `/2026/03`; the first part is called as the article's because one place in an address has one name in Next.js. */
interface Props {
  params: Promise<{ slug: string; month: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { t, locale, timeZone } = await site();
  const month = await monthOf(params, timeZone);
  if (!month) return missingMetadata(t);
  const title = t('list.month', { month: monthName(month, locale, timeZone) });
  return listMetadata(monthPath(month), title, await pageRequest(searchParams), t('list.olderThan', { title }));
}

export default async function MonthPage({ params, searchParams }: Props) {
  const { blog, t, locale, timeZone } = await site();
  const month = await monthOf(params, timeZone);
  if (!month) return <MissingPage blog={blog} t={t} />;
  const page = await publishedPage(await pageRequest(searchParams), blog.postsPerPage, month);
  return (
    <PageShell blog={blog} t={t}>
      <h1 className="list-title">{t('list.month', { month: monthName(month, locale, timeZone) })}</h1>
      <SummaryList page={page} path={monthPath(month)} t={t} locale={locale} timeZone={timeZone} />
    </PageShell>
  );
}

async function monthOf(params: Props['params'], timeZone: string): Promise<Month | undefined> {
  const { slug: year, month } = await params;
  return monthFrom(year, month, timeZone);
}

function monthName({ from }: Month, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone }).format(from);
}
