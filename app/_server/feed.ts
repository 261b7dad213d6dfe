import { feedEntries } from '#lib/posts/published/feed-entries.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { environment } from '#lib/settings/environment.ts';
import { type FeedBlog, type FeedEntry, lastModified } from '#lib/syndication/entry.ts';
import { machineAnswer } from './machine-answer.ts';

type WriteFeed = (blog: FeedBlog, entries: readonly FeedEntry[], selfUrl: string) => string;

/** Makes the route handler of a feed: one query, one writer. */
export function feedRoute(path: string, type: string, write: WriteFeed): (request: Request) => Promise<Response> {
  return async request => {
    const { siteUrl } = environment();
    const { title, description, language, timeZone } = await blogSettings();
    const entries = await feedEntries(siteUrl, timeZone);
    const body = write({ title, description, language, siteUrl }, entries, `${siteUrl}${path}`);
    return machineAnswer(request, { type, body, lastModified: lastModified(entries) });
  };
}
