import { tagFeedAnswer } from '#app/_server/feed.ts';
import { tagBySlug } from '#lib/posts/published/tags.ts';
import { slugInPath } from '#lib/posts/slug.ts';
import { rssFeed } from '#lib/syndication/rss.ts';

export const dynamic = 'force-dynamic';

/** For readers who care for one topic. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const tag = await tagBySlug(slugInPath((await params).slug));
  if (!tag) return new Response(null, { status: 404 });
  return await tagFeedAnswer(request, { type: 'application/rss+xml; charset=utf-8', write: rssFeed }, tag);
}
