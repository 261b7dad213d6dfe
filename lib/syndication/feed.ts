import type { Locale } from '#lib/i18n/locale.ts';
import type { FeedEntry } from '#lib/posts/published/feed-entries.ts';

/** A feed as all formats tell of it. */
export interface Feed {
  /** The blog's title, or title and topic */
  title: string;
  description: string;
  /** Language of the interface and default of its articles */
  language: Locale;
  /** Address of the page that the feed follows, absolute */
  pageUrl: string;
  /** The feed's own address, absolute */
  selfUrl: string;
  entries: readonly FeedEntry[];
}

/** When one of its articles last changed; undefined where there is none. */
export function lastChange({ entries }: Feed): Date | undefined {
  const times = entries.map(entry => entry.modifiedAt.getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}

/** What an article is known by in every feed, whatever becomes of its address. */
export function entryId({ id }: FeedEntry): string {
  return `urn:uuid:${id}`;
}
