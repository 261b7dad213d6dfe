import { z } from 'zod';
import { CommentForm } from '#components/site/comment-form.tsx';
import { PageAssets } from '#components/site/page-assets.tsx';
import { PageShell } from '#components/site/page-shell.tsx';
import { issueFormToken } from '#lib/comments/form-token.ts';
import { commentsAreOpen } from '#lib/comments/open.ts';
import { articlesOf } from '#lib/posts/published/article.ts';
import { articlePath } from '#lib/posts/slug.ts';
import type { Failure } from './failure.ts';
import { site } from './site.ts';

/** A page of its own that says what is wrong with a comment and holds what was typed. Route handlers render no pages. */
export async function retryPage({ error }: Failure, values: Record<string, unknown>): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { blog, t, locale } = await site();
  const postId = z.uuid().safeParse(values.postId).data;
  const [article] = postId ? await articlesOf([postId]) : [];
  const isOpen = article !== undefined && commentsAreOpen(article, blog);
  const page = (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${t('comments.notSent')} – ${blog.title}`}</title>
        <PageAssets />
      </head>
      <body>
        <PageShell blog={blog} t={t}>
          <h1 className="list-title">{t('comments.notSent')}</h1>
          {article && isOpen ? (
            <CommentForm
              postId={article.id}
              token={issueFormToken(article.id, new Date())}
              t={t}
              values={texts(values)}
              errors={error.fields ?? {}}
              failure={error.message}
            />
          ) : (
            <>
              <p className="failure" role="alert">
                {error.message}
              </p>
              <blockquote className="comment-body">{texts(values).body}</blockquote>
            </>
          )}
          {article ? (
            <p>
              <a href={articlePath(article.slug)}>{t('comments.back', { title: article.title })}</a>
            </p>
          ) : null}
        </PageShell>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function texts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    ['name', 'email', 'body'].map(name => [name, typeof values[name] === 'string' ? values[name] : '']),
  );
}
