import type { Metadata } from 'next';
import { type PageRequest, placeSchema } from '#lib/database/keyset.ts';
import { type Translator, translator } from '#lib/i18n/translator.ts';
import { blogSettings } from '#lib/settings/blog.ts';

/** What every public page needs: the blog's settings and its sentences. */
export async function site() {
  const blog = await blogSettings();
  return { blog, t: translator(blog.language, 'site', blog.timeZone), locale: blog.language, timeZone: blog.timeZone };
}

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** Which page of a list an address asks for. What is no place in the list asks for its beginning. */
export async function pageRequest(searchParams: SearchParams): Promise<PageRequest> {
  const { after, before } = await searchParams;
  return { after: placeSchema.safeParse(after).data, before: placeSchema.safeParse(before).data };
}

/**
 * Title and canonical address of a page of a list. Only the beginning is meant to be found by search engines; they follow
 * the links of the others to the articles.
 */
export function listMetadata(path: string, title: string | undefined, request: PageRequest, inside: string): Metadata {
  const isBeginning = !request.after && !request.before;
  return {
    ...(isBeginning ? (title ? { title } : {}) : { title: inside, robots: { index: false, follow: true } }),
    ...(isBeginning ? { alternates: canonical(path) } : {}),
  };
}

/** Of an address where nothing is. */
export function missingMetadata(t: Translator): Metadata {
  return { title: t('notFound.title'), robots: { index: false } };
}

/** A page's own `alternates` replace its layout's: the feeds are named again. */
export function canonical(path: string): NonNullable<Metadata['alternates']> {
  return {
    canonical: path,
    types: {
      'application/rss+xml': '/feed.xml',
      'application/atom+xml': '/atom.xml',
      'application/feed+json': '/feed.json',
    },
  };
}
