import type { Metadata } from 'next';
import { pageAt, pageRequest, type SearchParams } from '#app/_server/list-page.ts';
import { site } from '#app/_server/site.ts';
import { listMetadata } from '#app/_server/site-metadata.ts';
import { PageShell } from '#components/site/page-shell.tsx';
import { SummaryList } from '#components/site/summary-list.tsx';
import { publishedPage } from '#lib/posts/published/summary.ts';

interface Props {
  searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await listMetadata({ path: '/' }, await pageRequest(searchParams));
}

export default async function HomePage({ searchParams }: Props) {
  const [{ blog, t, locale, timeZone }, asked] = [await site(), await pageRequest(searchParams)];
  const page = await pageAt('/', asked, request => publishedPage(request, blog.postsPerPage));
  return (
    <PageShell blog={blog} t={t} current="home">
      <SummaryList page={page} path="/" t={t} locale={locale} timeZone={timeZone} />
    </PageShell>
  );
}
