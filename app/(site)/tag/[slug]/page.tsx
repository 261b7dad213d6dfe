import type { Metadata } from 'next';
import { cache } from 'react';
import { pageAt, pageRequest, type SearchParams } from '#app/_server/list-page.ts';
import { site } from '#app/_server/site.ts';
import { listMetadata, missingMetadata, tagList } from '#app/_server/site-metadata.ts';
import { MissingPage } from '#components/site/missing-page.tsx';
import { PageShell } from '#components/site/page-shell.tsx';
import { SummaryList } from '#components/site/summary-list.tsx';
import { publishedPageOfTag } from '#lib/posts/published/summary.ts';
import { tagBySlug } from '#lib/posts/published/tags.ts';
import { slugInPath } from '#lib/posts/slug.ts';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

/** Head and body of the page ask for the same tag; it is fetched once. */
const tagAt = cache(async (slug: string) => await tagBySlug(slugInPath(slug)));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const tag = await tagAt((await params).slug);
  return tag ? await listMetadata(await tagList(tag), await pageRequest(searchParams)) : await missingMetadata();
}

export default async function TagPage({ params, searchParams }: Props) {
  const tag = await tagAt((await params).slug);
  const { blog, t, locale, timeZone } = await site();
  if (!tag) return <MissingPage blog={blog} t={t} />;
  const { path, title, feed } = await tagList(tag);
  const page = await pageAt(path, await pageRequest(searchParams), request =>
    publishedPageOfTag(tag.id, request, blog.postsPerPage),
  );
  return (
    <PageShell blog={blog} t={t}>
      <header className="list-header">
        <h1>{title}</h1>
        <p className="meta">
          <a href={feed} type="application/rss+xml">
            {t('list.tagFeed')}
          </a>
        </p>
      </header>
      <SummaryList page={page} path={path} t={t} locale={locale} timeZone={timeZone} />
    </PageShell>
  );
}
