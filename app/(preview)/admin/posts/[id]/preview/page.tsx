import type { Metadata } from 'next';
import { cache } from 'react';
import { adminTranslations } from '#app/_server/intl.ts';
import { nothingHere } from '#app/_server/nothing-here.ts';
import { requireUser } from '#app/_server/session.ts';
import { site } from '#app/_server/site.ts';
import { PreviewBar } from '#components/admin/editor/preview-bar.tsx';
import { ArticleView } from '#components/site/article-view.tsx';
import { PageShell } from '#components/site/page-shell.tsx';
import { isDomainError } from '#lib/domain-error.ts';
import { previewPost } from '#lib/posts/preview.ts';
import type { Article } from '#lib/posts/published/article.ts';
import { sourceNote } from '#lib/posts/published/source-note.ts';
import { postIdSchema } from '#lib/posts/schema.ts';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ title }, t] = await Promise.all([findArticle((await params).id), adminTranslations('admin.editor.preview')]);
  return { title: t('title', { title }) };
}

export default async function PreviewPage({ params }: Props) {
  const article = await findArticle((await params).id);
  const [{ blog, t, locale, timeZone }, words] = await Promise.all([site(), adminTranslations('admin.editor.preview')]);
  return (
    <>
      <PreviewBar back={`/admin/posts/${article.id}`} t={words} />
      <PageShell blog={blog} t={t}>
        <ArticleView
          article={article.title ? article : { ...article, title: words('untitled') }}
          note={sourceNote(article, locale, timeZone)}
          t={t}
          locale={locale}
          timeZone={timeZone}
        />
      </PageShell>
    </>
  );
}

/** Head and body of the page ask for the same article; it is made once. */
const findArticle = cache(async (id: string): Promise<Article> => {
  const actor = await requireUser('read');
  const parsed = postIdSchema.safeParse({ id });
  if (!parsed.success) nothingHere();
  try {
    return await previewPost(actor, parsed.data.id);
  } catch (error) {
    if (isDomainError(error) && error.code === 'post.notFound') nothingHere();
    throw error;
  }
});
