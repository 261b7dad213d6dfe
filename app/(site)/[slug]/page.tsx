import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import type { SearchParams } from '#app/_server/list-page.ts';
import { site } from '#app/_server/site.ts';
import { articleMetadata, missingMetadata } from '#app/_server/site-metadata.ts';
import { ArticleView } from '#components/site/article-view.tsx';
import { CommentForm } from '#components/site/comment-form.tsx';
import { CommentSection } from '#components/site/comment-section.tsx';
import { JsonLd } from '#components/site/json-ld.tsx';
import { MissingPage } from '#components/site/missing-page.tsx';
import { PageShell } from '#components/site/page-shell.tsx';
import { hourOf, issueFormToken } from '#lib/comments/form-token.ts';
import { commentsAreOpen } from '#lib/comments/open.ts';
import { approvedComments } from '#lib/comments/queries.ts';
import { articleBySlug } from '#lib/posts/published/article.ts';
import { sourceNote } from '#lib/posts/published/source-note.ts';
import { redirectFor } from '#lib/posts/redirects.ts';
import { articlePath, slugInPath } from '#lib/posts/slug.ts';
import { environment } from '#lib/settings/environment.ts';
import { articleJsonLd } from '#lib/syndication/json-ld.ts';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

/** Head and body of the page ask for the same article; it is fetched once. */
const articleAt = cache(async (slug: string) => {
  const { locale } = await site();
  return await articleBySlug(slugInPath(slug), locale);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleAt((await params).slug);
  return article ? await articleMetadata(article) : await missingMetadata();
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const article = await articleAt(slug);
  const { blog, t, locale, timeZone } = await site();
  if (!article) {
    const moved = (await redirectFor(articlePath(slugInPath(slug)))) ?? yearInArchive(slug);
    if (moved) permanentRedirect(moved);
    return <MissingPage blog={blog} t={t} />;
  }
  const comments = await approvedComments(article.id);
  const form = commentsAreOpen(article, blog) ? (
    <CommentForm postId={article.id} token={issueFormToken(article.id, hourOf(new Date()))} t={t} />
  ) : undefined;
  return (
    <PageShell blog={blog} t={t}>
      <ArticleView
        article={article}
        note={sourceNote(article, locale, timeZone)}
        t={t}
        locale={locale}
        timeZone={timeZone}
      />
      <CommentSection
        comments={comments}
        form={form}
        held={(await searchParams).comment === 'held'}
        t={t}
        locale={locale}
        timeZone={timeZone}
      />
      <JsonLd data={articleJsonLd(article, { title: blog.title, siteUrl: environment().siteUrl })} />
    </PageShell>
  );
}

/** Who shortens a month's address to its year finds that year. */
function yearInArchive(slug: string): string | undefined {
  return /^[1-9]\d{3}$/.test(slug) ? `/archive#year-${slug}` : undefined;
}
