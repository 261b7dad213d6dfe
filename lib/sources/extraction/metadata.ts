import { canonicalUrl } from '../canonical-url.ts';
import type { ArticleMetadata } from './article.ts';
import { findAuthor } from './author.ts';
import { webAddress } from './clean-html.ts';
import { parseDate } from './dates.ts';
import { type DeclaredArticle, declaredArticle } from './json-ld.ts';
import { findLicence } from './licence.ts';
import { lineOf } from './lines.ts';
import { type MetaTags, metaTags } from './meta-tags.ts';
import type { Page } from './page.ts';
import { findTitle } from './title.ts';

export interface FoundMetadata extends ArticleMetadata {
  /** As declared by the page, BCP 47 */
  declaredLanguage?: string;
  /** The article's text as its JSON-LD has it */
  declaredBody?: string;
}

/**
 * What the page says about its article. In each case the most specific declaration first: JSON-LD, then Open Graph and
 * its like, then Dublin Core and other `<meta>`, then microdata and the marks of the markup itself.
 */
export function readMetadata({ document, jsonLd, baseUrl }: Page, url: string): FoundMetadata {
  const meta = metaTags(document);
  const titleTag = lineOf(document.querySelector('title')?.textContent);
  const declared = declaredArticle(jsonLd, { title: `${titleTag} ${meta.first('og:title') ?? ''}`, url });
  const publisher = publisherOf(declared, meta);
  const absolute = (href: string | null | undefined) => webAddress(href, baseUrl);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? meta.first('og:url');
  return {
    title: findTitle(document, { declared: declared.headline, meta, titleTag, publisher }),
    author: findAuthor(document, declared.authors, meta, publisher),
    publisher: publisher ?? URL.parse(url)?.hostname.replace(/^www\./, ''),
    publishedAt: firstDate([declared.published, ...meta.all(PUBLISHED), ...timesIn(document, PUBLISHED_TIME)]),
    modifiedAt: firstDate([declared.modified, ...meta.all(MODIFIED), ...timesIn(document, MODIFIED_TIME)]),
    description: descriptionOf(declared, meta),
    imageUrl: [declared.image, ...meta.all(IMAGE)].map(absolute).find(image => image && !PLACEHOLDER.test(image)),
    canonicalUrl: canonicalUrl(url, absolute(canonical)),
    licence: findLicence(document, declared.licence, meta, absolute),
    declaredLanguage: languageOf(document, declared, meta),
    declaredBody: declared.body,
  };
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
  'pubdate',
  'publish-date',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];
const IMAGE = ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'];
/** What systems fill in where there is no image */
const PLACEHOLDER = /\/(?:blank|spacer|pixel|placeholder|transparent)[^/]*$/i;
const PUBLISHED_TIME =
  '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, .dt-published, article time, header time, main time';
const MODIFIED_TIME = '[itemprop~="dateModified"], time.updated, .dt-updated';

function firstDate(written: (string | undefined)[]): Date | undefined {
  for (const text of written) {
    const date = parseDate(text);
    if (date) return date;
  }
  return undefined;
}

function timesIn(document: Document, selector: string): string[] {
  const elements = [...document.querySelectorAll(selector)].slice(0, 3);
  return elements.flatMap(element => [
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? '',
    lineOf(element.textContent),
  ]);
}

/** Some sites give their address for a name; of others it is all there is. */
function publisherOf(declared: DeclaredArticle, meta: MetaTags): string | undefined {
  const name =
    meta.first('og:site_name') ??
    declared.publisher ??
    meta.first('application-name', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title');
  return lineOf(name).replace(/^(?:https?:\/\/)?(?:www\.)?([\w.-]+)\/?$/, '$1') || undefined;
}

function descriptionOf(declared: DeclaredArticle, meta: MetaTags): string | undefined {
  return (
    lineOf(
      meta.first('dc.description', 'dcterms.description', 'og:description', 'description', 'twitter:description') ??
        declared.description,
    ) || undefined
  );
}

function languageOf(document: Document, declared: DeclaredArticle, meta: MetaTags): string | undefined {
  return (
    document.documentElement.getAttribute('lang') ??
    document.documentElement.getAttribute('xml:lang') ??
    declared.language ??
    meta.first('content-language', 'dc.language', 'dcterms.language', 'og:locale')
  );
}
