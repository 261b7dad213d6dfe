import type { Metadata } from 'next';
import { cache } from 'react';
import { pageAt, pageRequest, type SearchParams } from '#app/_server/list-page.ts';
import { site } from '#app/_server/site.ts';
import { listMetadata, missingMetadata, monthList } from '#app/_server/site-metadata.ts';
import { MissingPage } from '#components/site/missing-page.tsx';
import { PageShell } from '#components/site/page-shell.tsx';
import { SummaryList } from '#components/site/summary-list.tsx';
import { hasArticlesIn, monthFrom, monthPath } from '#lib/posts/published/month.ts';
import { publishedPage } from '#lib/posts/published/summary.ts';

/** `/2026/03`; the first part is called as the article's because one place in an address has one name in Next.js. */
interface Props {
  params: Promise<{ slug: string; month: string }>;
  searchParams: SearchParams;
}

/** The month of an address; undefined where it names none, or one in which nothing appeared. */
const monthAt = cache(async (yearPart: string, monthPart: string) => {
  const { timeZone } = await site();
  const month = monthFrom(yearPart, monthPart, timeZone);
  return month && (await hasArticlesIn(month)) ? month : undefined;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, month: part } = await params;
  const month = await monthAt(slug, part);
  if (!month) return await missingMetadata();
  return await listMetadata(await monthList(monthPath(month), month), await pageRequest(searchParams));
}

export default async function MonthPage({ params, searchParams }: Props) {
  const { slug, month: part } = await params;
  const month = await monthAt(slug, part);
  const { blog, t, locale, timeZone } = await site();
  if (!month) return <MissingPage blog={blog} t={t} />;
  const { path, title } = await monthList(monthPath(month), month);
  const page = await pageAt(path, await pageRequest(searchParams), request =>
    publishedPage(request, blog.postsPerPage, month),
  );
  return (
    <PageShell blog={blog} t={t}>
      <header className="list-header">
        <h1>{title}</h1>
        <p className="meta">
          <a href="/archive">{t('list.allMonths')}</a>
        </p>
      </header>
      <SummaryList page={page} path={path} t={t} locale={locale} timeZone={timeZone} />
    </PageShell>
  );
}
