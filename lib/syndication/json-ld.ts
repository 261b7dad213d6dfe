import type { BlogPosting, CreativeWork, WithContext } from 'schema-dts';
import type { Article, Original } from '#lib/posts/published/article.ts';
import { articlePath } from '#lib/posts/slug.ts';

interface Publisher {
  title: string;
  siteUrl: string;
}

/** Structured data of an article (https://schema.org/BlogPosting), with the originals it is based on. */
export function articleJsonLd(article: Article, blog: Publisher): WithContext<BlogPosting> {
  const url = `${blog.siteUrl}${articlePath(article.slug)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    ...(article.excerpt ? { description: article.excerpt } : {}),
    inLanguage: article.locale,
    datePublished: article.publishedAt.toISOString(),
    dateModified: article.modifiedAt.toISOString(),
    wordCount: article.wordCount,
    ...(article.tags.length > 0 ? { keywords: article.tags.map(tag => tag.name) } : {}),
    ...(article.author ? { author: { '@type': 'Person', name: article.author } } : {}),
    publisher: { '@type': 'Organization', name: blog.title, url: `${blog.siteUrl}/` },
    ...(article.originals.length > 0 ? { isBasedOn: article.originals.map(originalJsonLd) } : {}),
  };
}

const types = {
  youtube: 'VideoObject',
  podcast: 'PodcastEpisode',
  article: 'Article',
  pdf: 'DigitalDocument',
  text: 'CreativeWork',
  file: 'CreativeWork',
} as const;

function originalJsonLd(original: Original): CreativeWork {
  const { title, url, author, authorUrl, publisher, language, publishedAt } = original;
  return {
    '@type': types[original.kind],
    name: title,
    ...(url ? { url } : {}),
    ...(author ? { author: { '@type': 'Person', name: author, ...(authorUrl ? { url: authorUrl } : {}) } } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(publishedAt ? { datePublished: publishedAt.toISOString() } : {}),
  } as CreativeWork;
}

/** JSON that cannot end the script element it stands in (HTML, 4.12.1.3). */
export function scriptJson(value: object): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
