import type { Metadata } from 'next';
import { listMetadata, pageRequest, type SearchParams, site } from '#app/_server/site.ts';
import { PageShell } from '#components/site/page-shell.tsx';
import { SummaryList } from '#components/site/summary-list.tsx';
import { publishedPage } from '#lib/posts/published/summary.ts';

interface Props {
  searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { blog, t } = await site();
  return listMetadata('/', undefined, await pageRequest(searchParams), t('list.olderThan', { title: blog.title }));
}

export default async function HomePage({ searchParams }: Props) {
  const { blog, t, locale, timeZone } = await site();
  const page = await publishedPage(await pageRequest(searchParams), blog.postsPerPage);
  return (
    <PageShell blog={blog} t={t} home>
      <SummaryList page={page} path="/" t={t} locale={locale} timeZone={timeZone} />
    </PageShell>
  );
}
