import type { Metadata } from 'next';
import type { PageRequest } from '#lib/database/keyset.ts';
import { formatMonth } from '#lib/i18n/dates.ts';
import type { Article } from '#lib/posts/published/article.ts';
import { articlePath } from '#lib/posts/slug.ts';
import { tagPath } from '#lib/posts/tags/path.ts';
import type { BlogSettings } from '#lib/settings/blog.ts';
import { environment } from '#lib/settings/environment.ts';
import { site } from './site.ts';

/** What all public pages have in common; a page's own entries take the place of these. */
export async function siteMetadata(): Promise<Metadata> {
  const { blog } = await site();
  return {
    metadataBase: new URL(environment().siteUrl),
    title: { default: blog.title, template: `%s – ${blog.title}` },
    ...(blog.description ? { description: blog.description } : {}),
    openGraph: { type: 'website', ...openGraphBasis(blog) },
    twitter: { card: 'summary' },
    alternates: { types: feeds(blog) },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export async function articleMetadata(article: Article): Promise<Metadata> {
  const { blog } = await site();
  const { title, excerpt, image, locale, publishedAt, modifiedAt, author, tags } = article;
  const path = articlePath(article.slug);
  const description = excerpt ? { description: excerpt } : {};
  const images = image ? { images: [{ url: image.src, alt: image.alt }] } : {};
  return {
    ...{ title, ...description },
    ...(author ? { authors: [{ name: author }] } : {}),
    alternates: { canonical: path, types: feeds(blog) },
    ...(article.noindex ? { robots: { index: false, follow: true } } : {}),
    openGraph: {
      ...{ type: 'article', url: path, title, ...description, ...images },
      ...openGraphBasis(blog),
      locale: openGraphLocale(locale),
      publishedTime: publishedAt.toISOString(),
      modifiedTime: modifiedAt.toISOString(),
      ...(author ? { authors: [author] } : {}),
      tags: tags.map(tag => tag.name),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  };
}

interface List {
  path: string;
  /** None for the home page, which has the blog's */
  title?: string;
  description?: string;
  /** A feed of this list alone */
  feed?: string;
}

/**
 * Of a page of a list. Only the beginning is meant to be found by search engines, which follow the links of the others to
 * the articles.
 */
export async function listMetadata(
  { path, title, description, feed }: List,
  { after, before }: PageRequest,
): Promise<Metadata> {
  const { blog, t } = await site();
  if (after || before) {
    const inside = title ? t('list.olderThan', { title }) : t('list.older');
    return { title: inside, robots: { index: false, follow: true } };
  }
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    alternates: { canonical: path, types: feeds(blog, feed && title ? { url: feed, title } : undefined) },
    openGraph: {
      ...{ type: 'website', url: path, title: title ?? blog.title },
      ...(description || blog.description ? { description: description || blog.description } : {}),
      ...openGraphBasis(blog),
    },
  };
}

export async function tagList({ slug, name }: { slug: string; name: string }): Promise<Required<List>> {
  const { t } = await site();
  const path = tagPath(slug);
  return {
    ...{ path, feed: `${path}/feed.xml` },
    ...{ title: t('list.tag', { name }), description: t('list.tagDescription', { name }) },
  };
}

export async function monthList(path: string, month: { year: number; month: number }): Promise<List> {
  const { t, locale } = await site();
  return { path, title: t('list.month', { month: formatMonth(month, locale) }) };
}

/** Of an address where nothing is. */
export async function missingMetadata(): Promise<Metadata> {
  const { t } = await site();
  return { title: t('notFound.title'), robots: { index: false } };
}

function openGraphBasis({ title, language }: BlogSettings) {
  return { siteName: title, locale: openGraphLocale(language) };
}

/** `de_DE` for `de`: Open Graph wants a territory with the language (https://ogp.me/#optional). */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag === 'en' ? 'en-GB' : tag).maximize();
  return region ? `${language}_${region}` : language;
}

/** A page's own `alternates` replace its layout's: the feeds are named again on each. */
function feeds({ title }: BlogSettings, own?: { url: string; title: string }) {
  const rss = { url: '/feed.xml', title: `${title} (RSS)` };
  return {
    'application/rss+xml': own ? [{ url: own.url, title: `${own.title} (RSS)` }, rss] : [rss],
    'application/atom+xml': [{ url: '/atom.xml', title: `${title} (Atom)` }],
    'application/feed+json': [{ url: '/feed.json', title: `${title} (JSON Feed)` }],
  };
}
