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
    ...(article.image ? { image: new URL(article.image.src, url).href } : {}),
    ...(article.tags.length > 0 ? { keywords: article.tags.map(tag => tag.name) } : {}),
    ...(article.author ? { author: { '@type': 'Person', name: article.author } } : {}),
    publisher: { '@type': 'Organization', name: blog.title, url: `${blog.siteUrl}/` },
    ...basisOf(article),
  };
}

/** https://schema.org/isBasedOn; a translation says also of what work (https://schema.org/translationOfWork). */
function basisOf({ originals, form }: Article): Pick<BlogPosting, 'isBasedOn' | 'translationOfWork'> {
  const works = originals.map(originalJsonLd);
  const [only] = works;
  if (!only) return {};
  return form === 'translation' && works.length === 1
    ? { isBasedOn: works, translationOfWork: only }
    : { isBasedOn: works };
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
  const { title, url, author, authorUrl, publisher, language, publishedAt, durationSeconds } = original;
  return {
    '@type': types[original.kind],
    name: title,
    ...(url ? { url } : {}),
    ...(author ? { author: { '@type': 'Person', name: author, ...(authorUrl ? { url: authorUrl } : {}) } } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(publishedAt ? { datePublished: publishedAt.toISOString() } : {}),
    ...(durationSeconds && isMedia(original) ? { duration: `PT${durationSeconds}S` } : {}),
  } as CreativeWork;
}

/** What schema.org gives a duration (ISO 8601). */
function isMedia({ kind }: Original): boolean {
  return kind === 'youtube' || kind === 'podcast';
}

/** JSON that cannot end the script element it stands in (HTML, 4.12.1.3). */
export function scriptJson(value: object): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
