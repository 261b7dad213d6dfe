import { feedEntries } from '#lib/posts/published/feed-entries.ts';
import type { PublicTag } from '#lib/posts/published/tags.ts';
import { tagPath } from '#lib/posts/tags/path.ts';
import { environment } from '#lib/settings/environment.ts';
import type { Feed } from '#lib/syndication/feed.ts';
import { machineAnswer } from './machine-answer.ts';
import { site } from './site.ts';

interface FeedFormat {
  type: string;
  write: (feed: Feed) => string;
}

/** Makes the route handler of a feed of the whole blog: one query, one writer. */
export function feedRoute(path: string, format: FeedFormat): (request: Request) => Promise<Response> {
  return async request => {
    const { blog } = await site();
    return await answer(request, format, { title: blog.title, description: blog.description, pagePath: '/', path });
  };
}

/** The feed of the articles with one tag. */
export async function tagFeedAnswer(request: Request, format: FeedFormat, tag: PublicTag): Promise<Response> {
  const { blog, t } = await site();
  const title = `${t('list.tag', { name: tag.name })} – ${blog.title}`;
  const description = t('list.tagDescription', { name: tag.name });
  const pagePath = tagPath(tag.slug);
  return await answer(request, format, { title, description, pagePath, path: `${pagePath}/feed.xml`, tagId: tag.id });
}

interface Asked {
  title: string;
  description: string;
  pagePath: string;
  path: string;
  tagId?: string;
}

async function answer(request: Request, { type, write }: FeedFormat, asked: Asked): Promise<Response> {
  const { siteUrl } = environment();
  const { locale, timeZone } = await site();
  const body = write({
    ...{ title: asked.title, description: asked.description, language: locale },
    ...{ pageUrl: `${siteUrl}${asked.pagePath}`, selfUrl: `${siteUrl}${asked.path}` },
    entries: await feedEntries({ siteUrl, timeZone }, asked.tagId),
  });
  return machineAnswer(request, { type, body });
}
