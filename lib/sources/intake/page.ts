import type { Actor } from '#lib/auth/actor.ts';
import type { FetchForeignOptions, ForeignResponse } from '#lib/net/fetch-foreign.ts';
import type { ArticleMetadata } from '../extraction/article.ts';
import { extractArticle } from '../extraction/extract.ts';
import { readMetadata } from '../extraction/metadata.ts';
import { readPage } from '../extraction/page.ts';
import type { DocumentText } from '../files/document-text.ts';
import { readFile } from '../files/read-file.ts';
import { sourceIdentity } from '../identity.ts';
import { SOURCE_LIMITS } from '../limits.ts';
import { passagesFromBlocks } from '../passages.ts';
import type { Original } from './original.ts';
import { type FetchPurpose, isForeignFailure, type Reach, recordedFetch } from './reach.ts';
import { foundText, textOriginal, titleFrom } from './text.ts';
import { fetchThumbnail } from './thumbnail.ts';

/**
 * The article at a web address, the document, or the plain text.
 * @throws DomainError `net.…`, `extraction.…`, `file.…`, `captions.…`, `source.cancelled`
 */
export async function articleOriginal(actor: Actor, url: string, reach: Reach): Promise<Original> {
  const answer = await fetchPage(url, 'article', reach, { maxBytes: SOURCE_LIMITS.fileMegabytes * 1024 * 1024 });
  const fetchedAt = new Date();
  if (FILES.includes(answer.contentType)) return { ...(await fileAt(answer)), fetchedAt };
  if (answer.contentType === 'text/plain' || answer.contentType === 'text/markdown') {
    const publisher = new URL(answer.url).hostname.replace(/^www\./, '');
    const identity = sourceIdentity({ kind: 'url', url: answer.url });
    return { ...textOriginal(answer.text()), identity, kind: 'article', url: answer.url, publisher, fetchedAt };
  }
  const { original } = await renderedArticle(actor, { html: answer.text(), url: answer.url }, reach);
  return { ...original, fetchedAt };
}

/**
 * The article of a page whose text is at hand, with what the page says about itself.
 * @throws DomainError `extraction.…`, `source.cancelled`
 */
export async function renderedArticle(actor: Actor, { html, url }: { html: string; url: string }, reach: Reach) {
  const article = extractArticle(html, { url });
  const thumbnailMediaId = await fetchThumbnail(actor, article.imageUrl, reach);
  const original: Original = {
    ...{ kind: 'article', thumbnailMediaId },
    ...pageDetails(article),
    title: article.title || article.canonicalUrl,
    language: article.language,
    passages: passagesFromBlocks(article.blocks),
  };
  const text: DocumentText = { kind: 'document', blocks: article.blocks };
  return { original, text };
}

/** A document that lies at an address, as reports and papers do. */
async function fileAt({ url, bytes, contentType }: ForeignResponse): Promise<Original> {
  const { hostname, pathname } = new URL(url);
  const name = decodeURIComponent(pathname.split('/').at(-1) ?? '');
  const given = await readFile({ name, mime: contentType, bytes });
  const { passages, language } = foundText(given);
  const said = given.kind === 'document' ? given : undefined;
  return {
    identity: sourceIdentity({ kind: 'url', url }),
    kind: 'article',
    url,
    title: said?.title ?? titleFrom(passages),
    author: said?.author,
    publisher: said?.publisher ?? hostname.replace(/^www\./, ''),
    language: language ?? said?.language,
    publishedAt: said?.publishedAt,
    passages,
  };
}

/** How long a page's own words about itself are waited for where its text came another way, milliseconds */
const PATIENCE_MS = 10_000;

/**
 * What a page says about itself, for a text that did not come from it: pasted from behind a paywall, or a transcript.
 * @returns undefined where the page cannot be had or read, which fails nothing
 * @throws DomainError `source.cancelled`
 */
export async function describedPage(actor: Actor, url: string, reach: Reach): Promise<PageDetails | undefined> {
  try {
    const answer = await fetchPage(url, 'source', reach, { totalMs: PATIENCE_MS });
    if (!HTML.includes(answer.contentType)) return undefined;
    const metadata = readMetadata(readPage(answer.text(), answer.url), answer.url);
    const thumbnailMediaId = await fetchThumbnail(actor, metadata.imageUrl, reach);
    return { ...pageDetails(metadata), thumbnailMediaId, fetchedAt: new Date() };
  } catch (error) {
    if (isForeignFailure(error)) return undefined;
    throw error;
  }
}

export type PageDetails = Omit<Original, 'kind' | 'passages' | 'language'>;

function pageDetails(metadata: ArticleMetadata): PageDetails {
  const { title, author, publisher, publishedAt, description, licence, canonicalUrl } = metadata;
  const rights = licence && /creativecommons\.org|^(?:CC[ -]|Creative Commons)/i.test(licence) ? 'licence' : 'unknown';
  const identity = sourceIdentity({ kind: 'url', url: canonicalUrl });
  return { identity, url: canonicalUrl, title, author, publisher, publishedAt, description, rights, licence };
}

const HTML = ['text/html', 'application/xhtml+xml'];
const FILES = [
  'application/pdf',
  'application/epub+zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];

async function fetchPage(
  url: string,
  purpose: FetchPurpose,
  reach: Reach,
  options: FetchForeignOptions = {},
): Promise<ForeignResponse> {
  const ask = recordedFetch(reach, () => purpose);
  return await ask(url, {
    ...options,
    accept: [...HTML, ...(purpose === 'article' ? FILES : []), 'text/plain', 'text/markdown'],
  });
}
