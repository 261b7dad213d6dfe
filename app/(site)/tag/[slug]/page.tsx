import type { Metadata } from 'next';
import { listMetadata, missingMetadata, pageRequest, type SearchParams, site } from '#app/_server/site.ts';
import { MissingPage } from '#components/site/missing-page.tsx';
import { PageShell } from '#components/site/page-shell.tsx';
import { SummaryList } from '#components/site/summary-list.tsx';
import { publishedPageOfTag, tagBySlug } from '#lib/posts/published/summary.ts';
import { slugInPath } from '#lib/posts/slug.ts';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ t }, tag] = await Promise.all([site(), tagOf(params)]);
  if (!tag) return missingMetadata(t);
  const title = t('list.tag', { name: tag.name });
  const request = await pageRequest(searchParams);
  return {
    ...listMetadata(pathOf(tag.slug), title, request, t('list.olderThan', { title })),
    description: t('list.tagDescription', { name: tag.name }),
  };
}

export default async function TagPage({ params, searchParams }: Props) {
  const [{ blog, t, locale, timeZone }, tag] = await Promise.all([site(), tagOf(params)]);
  if (!tag) return <MissingPage blog={blog} t={t} />;
  const page = await publishedPageOfTag(tag.id, await pageRequest(searchParams), blog.postsPerPage);
  return (
    <PageShell blog={blog} t={t}>
      <h1 className="list-title">{t('list.tag', { name: tag.name })}</h1>
      <SummaryList page={page} path={pathOf(tag.slug)} t={t} locale={locale} timeZone={timeZone} />
    </PageShell>
  );
}

async function tagOf(params: Props['params']) {
  return await tagBySlug(slugInPath((await params).slug));
}

function pathOf(slug: string): string {
  return `/tag/${encodeURIComponent(slug)}`;
}
