import { database } from '#lib/database/client.ts';
import { escapeHtml } from '#lib/documents/escape-html.ts';
import { renderLabels } from '#lib/documents/html/options.ts';
import { renderHtml } from '#lib/documents/html/render.ts';
import { interfaceLocale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translator.ts';
import { reads } from '#lib/pages/names.ts';
import { articlePath } from '../slug.ts';
import { type Article, articlesOf } from './article.ts';
import { type SourceNote, sourceNote } from './source-note.ts';

/** How many articles a feed carries. */
const entriesInFeed = 20;

/** An article as a feed carries it: whole, its note on the source before it, every address absolute. */
export interface FeedEntry {
  id: string;
  /** Absolute */
  url: string;
  title: string;
  /** BCP 47 */
  language: string;
  author: string | null;
  excerpt: string;
  html: string;
  publishedAt: Date;
  modifiedAt: Date;
  tags: string[];
  /** Addresses of the originals that have one */
  originals: string[];
}

interface Blog {
  siteUrl: string;
  timeZone: string;
}

/**
 * The newest articles for a feed, of one tag where one is given. Those that search engines shall not list are for
 * readers, and so in the feed too.
 */
export async function feedEntries(blog: Blog, tagId?: string): Promise<FeedEntry[]> {
  const ids = await (tagId ? newestOfTag(tagId) : newest());
  const articles = await articlesOf(ids);
  return articles.map(article => entryOf(article, blog));
}

async function newest(): Promise<string[]> {
  reads('list');
  const rows = await database().publication.findMany({
    orderBy: [{ publishedAt: 'desc' }, { postId: 'desc' }],
    take: entriesInFeed,
    select: { postId: true },
  });
  return rows.map(({ postId }) => postId);
}

async function newestOfTag(tagId: string): Promise<string[]> {
  reads(`tag:${tagId}`);
  const rows = await database().postTag.findMany({
    where: { tagId, publishedAt: { not: null } },
    orderBy: [{ publishedAt: 'desc' }, { postId: 'desc' }],
    take: entriesInFeed,
    select: { postId: true },
  });
  return rows.map(({ postId }) => postId);
}

function entryOf(article: Article, { siteUrl, timeZone }: Blog): FeedEntry {
  const { id, title, locale, author, excerpt, publishedAt, modifiedAt } = article;
  const language = interfaceLocale(locale);
  const url = `${siteUrl}${articlePath(article.slug)}`;
  const note = sourceNote({ ...article, html: '' }, language, timeZone);
  const body = renderHtml(article.document, {
    labels: renderLabels(translator(language, 'site.document')),
    absoluteUrl: url,
  });
  return {
    ...{ id, url, title, author, excerpt, publishedAt, modifiedAt, language: locale },
    html: `${note ? noteHtml(note) : ''}${leadHtml(article.lead)}${body}`,
    tags: article.tags.map(tag => tag.name),
    originals: article.originals.flatMap(original => original.url ?? []),
  };
}

function noteHtml({ heading, sentences, basis, originals }: SourceNote): string {
  const lines = originals.map(({ title, url, facts }) => {
    const name = url ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title);
    return `<li>${name}${facts.length > 0 ? ` (${escapeHtml(facts.join(', '))})` : ''}</li>`;
  });
  const words = escapeHtml([...sentences, basis].join(' '));
  return `<p><strong>${escapeHtml(heading)}</strong><br>${words}</p><ul>${lines.join('')}</ul><hr>`;
}

function leadHtml(lead: string): string {
  return lead
    .split(/\n+/)
    .filter(line => line.trim() !== '')
    .map(line => `<p><strong>${escapeHtml(line)}</strong></p>`)
    .join('');
}
