import type { Locale } from '#lib/i18n/locale.ts';

/** A blog as feeds and sitemap describe it. */
export interface FeedBlog {
  title: string;
  description: string;
  /** Language of the interface and default of its articles */
  language: Locale;
  /** Without trailing slash, e.g. `https://blog.example` */
  siteUrl: string;
}

/** An article as feeds carry it. */
export interface FeedEntry {
  id: string;
  /** Absolute */
  url: string;
  title: string;
  language: string;
  excerpt: string;
  /** Full text with the note on the source; every address in it absolute */
  html: string;
  publishedAt: Date;
  modifiedAt: Date;
  tags: string[];
}

/** Changes whenever anything a feed shows changes; a weak validator (RFC 9110, 8.8.3). */
export function lastModified(entries: readonly FeedEntry[]): Date | undefined {
  const times = entries.map(entry => entry.modifiedAt.getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}
