import { retryPage } from '#app/_server/retry-comment.tsx';
import { publicRoute, statusOf } from '#app/_server/route.ts';
import { commentSchema } from '#lib/comments/schema.ts';
import { submitComment } from '#lib/comments/submit.ts';
import { articlesOf } from '#lib/posts/published/article.ts';
import { articlePath } from '#lib/posts/slug.ts';

/** Per address; refused ones count too. A school or an office shares one address. */
const limit = { name: 'comment', points: 40, seconds: 60 * 60 };

/**
 * A reader's comment, from a form without script. Afterwards the reader is back at the article; where something is wrong,
 * the form comes again with what was typed.
 */
export const POST = publicRoute(
  commentSchema,
  limit,
  async input => {
    await submitComment(input);
    const [article] = await articlesOf([input.postId]);
    const location = `${articlePath(article?.slug ?? '')}?comment=held#comments`;
    return new Response(null, { status: 303, headers: { location } });
  },
  async (failure, request, values) => {
    if (!request.headers.get('accept')?.includes('text/html'))
      return Response.json(failure, { status: statusOf(failure) });
    return new Response(await retryPage(failure, values), {
      status: statusOf(failure),
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
    });
  },
);
