import { EXTRACTION_LIMITS as LIMITS } from './limits.ts';
import { plainLine } from './lines.ts';

/** What a page's JSON-LD declares of its article (schema.org Article and its kinds), as found, unverified. */
export interface DeclaredArticle {
  headline?: string;
  description?: string;
  authors: string[];
  publisher?: string;
  published?: string;
  modified?: string;
  image?: string;
  language?: string;
  licence?: string;
  url?: string;
  body?: string;
}

type Thing = Record<string, unknown>;

/** Article, NewsArticle, BlogPosting, SocialMediaPosting, Report, Review and their kinds; also what carries articles. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|SocialMediaPosting|DiscussionForumPosting|^Report|^Review)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|CreativeWork|PodcastEpisode|Recipe|HowTo)$/;

/**
 * The article that the page is about, from the JSON-LD scripts' sources. Where a page lists several, the one with most
 * properties that its title or address confirms; malformed scripts are mended where they commonly break, else ignored.
 */
export function declaredArticle(sources: readonly string[], page: { title: string; url: string }): DeclaredArticle {
  const things = sources.flatMap(source => flatten(parseLeniently(source)));
  const byId = new Map(things.flatMap(thing => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])));
  const resolve = (value: unknown) => (isReference(value) ? (byId.get(String(value['@id'])) ?? value) : value);
  const article = best(things.filter(isOf(ARTICLE_TYPE)), page) ?? best(things.filter(isOf(PAGE_TYPE)), page);
  const site = things.find(isOf(/^WebSite$/));
  const siteName = site ? textOf(site.name) : undefined;
  if (!article) return { authors: [], publisher: siteName };
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    description: textOf(article.description),
    authors: listOf(article.author ?? article.creator).flatMap(author => namesOf(resolve(author))),
    publisher: namesOf(resolve(listOf(article.publisher)[0]))[0] ?? siteName,
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    modified: textOf(article.dateModified),
    image: addressOf(resolve(listOf(article.image)[0] ?? article.thumbnailUrl)),
    language: textOf(article.inLanguage),
    licence: addressOf(listOf(article.license)[0]),
    url: textOf(article.url) ?? addressOf(article.mainEntityOfPage),
    body: textOf(article.articleBody, BODY_LENGTH) ?? textOf(article.text, BODY_LENGTH),
  };
}

const LINE_LENGTH = 2000;
const BODY_LENGTH = 1_000_000;

/** JSON as pages have it: within comments or CDATA, with raw line feeds in strings, with commas too many. */
function parseLeniently(source: string): unknown {
  if (source.length > LIMITS.jsonLdLength) return undefined;
  const json = source
    .trim()
    .replace(/^(?:<!--|(?:\/\/ ?)?<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/ ?)?\]\]>);?$/, '');
  for (const mended of [json, withEscapedControls(json), withEscapedControls(json).replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(mended);
    } catch {} // the next mending may help; a script that none mends says nothing
  }
  return undefined;
}

function withEscapedControls(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, string => string.replace(/[\n\r\t]+/g, ' '));
}

const MAX_THINGS = 500;

/** All objects with a type, whether alone, in arrays, in `@graph` or as the main entity of a page. */
function flatten(parsed: unknown): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [parsed];
  for (let value = queue.shift(); queue.length > 0 || value !== undefined; value = queue.shift()) {
    if (things.length >= MAX_THINGS) break;
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_THINGS));
    if (!isThing(value)) continue;
    if (value['@type'] !== undefined) things.push(value);
    queue.push(
      ...[value['@graph'], value.mainEntity, value.mainEntityOfPage].filter(inner => typeof inner === 'object'),
    );
  }
  return things;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object that only points to another one of the page */
function isReference(value: unknown): value is Thing {
  return isThing(value) && '@id' in value && Object.keys(value).length <= 2 && value.name === undefined;
}

function isOf(pattern: RegExp): (thing: Thing) => boolean {
  return thing =>
    listOf(thing['@type']).some(type => pattern.test(String(type).replace(/^https?:\/\/schema\.org\//, '')));
}

function best(candidates: Thing[], page: { title: string; url: string }): Thing | undefined {
  const path = URL.parse(page.url)?.pathname ?? page.url;
  const score = (thing: Thing) => {
    const headline = textOf(thing.headline) ?? textOf(thing.name);
    const url = textOf(thing.url) ?? addressOf(thing.mainEntityOfPage) ?? '';
    const confirmed = headline && page.title.includes(headline) ? 10 : 0;
    return confirmed + (path.length > 1 && url.includes(path) ? 10 : 0) + Math.min(9, Object.keys(thing).length / 3);
  };
  return candidates.toSorted((a, b) => score(b) - score(a))[0];
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 20);
  return value === undefined || value === null ? [] : [value];
}

function namesOf(value: unknown): string[] {
  if (isThing(value)) return listOf(value.name).flatMap(name => textOf(name) ?? []);
  const name = textOf(value);
  return name && !/^https?:/.test(name) ? [name] : [];
}

function addressOf(value: unknown): string | undefined {
  if (!isThing(value)) return textOf(value);
  return textOf(listOf(value.url)[0]) ?? textOf(value.contentUrl) ?? textOf(value['@id']);
}

/** A plain string, or the `@value` of a tagged one */
function textOf(value: unknown, maxLength = LINE_LENGTH): string | undefined {
  const text = isThing(value) ? (value['@value'] ?? value.name) : Array.isArray(value) ? value[0] : value;
  if (typeof text !== 'string') return undefined;
  return (maxLength > LINE_LENGTH ? text : plainLine(text)).slice(0, maxLength) || undefined;
}
