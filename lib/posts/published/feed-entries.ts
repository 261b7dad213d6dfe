import { database } from '#lib/database/client.ts';
import { escapeHtml } from '#lib/documents/escape-html.ts';
import { renderLabels } from '#lib/documents/html/options.ts';
import { renderHtml } from '#lib/documents/html/render.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { interfaceLocale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translator.ts';
import { reads } from '#lib/pages/names.ts';
import { articlePath } from '../slug.ts';
import { type Article, articlesOf } from './article.ts';
import { type SourceNote, sourceNote } from './source-note.ts';

/** How many articles a feed carries. */
const entriesInFeed = 20;

/** An article as a feed carries it: whole, with its note on the source, every address absolute. */
export interface PublishedEntry {
  id: string;
  url: string;
  title: string;
  language: string;
  excerpt: string;
  html: string;
  publishedAt: Date;
  modifiedAt: Date;
  tags: string[];
}

/** The newest articles for feeds. Those that search engines shall not list are for readers, and so in the feed too. */
export async function feedEntries(siteUrl: string, timeZone: string): Promise<PublishedEntry[]> {
  reads('list');
  const newest = await database().publication.findMany({
    orderBy: [{ publishedAt: 'desc' }, { postId: 'desc' }],
    take: entriesInFeed,
    select: { postId: true },
  });
  const articles = await articlesOf(newest.map(({ postId }) => postId));
  return articles.map(article => entryOf(article, siteUrl, timeZone));
}

function entryOf(article: Article, siteUrl: string, timeZone: string): PublishedEntry {
  const { id, title, locale, excerpt, publishedAt, modifiedAt, lead } = article;
  const language = interfaceLocale(locale);
  const url = `${siteUrl}${articlePath(article.slug)}`;
  const body = renderHtml(parseDocument(article.document), {
    labels: renderLabels(translator(language, 'site.document')),
    absoluteUrl: url,
  });
  const note = sourceNote(article, language, timeZone);
  const opening = lead ? `<p><strong>${escapeHtml(lead)}</strong></p>` : '';
  return {
    ...{ id, url, title, excerpt, publishedAt, modifiedAt, language: locale },
    html: `${opening}${body}${note ? noteHtml(note) : ''}`,
    tags: article.tags.map(tag => tag.name),
  };
}

function noteHtml({ heading, sentences, originals }: SourceNote): string {
  const lines = originals.map(({ title, url, facts }) => {
    const name = url ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title);
    return `<li>${name}${facts.length > 0 ? ` (${escapeHtml(facts.join(', '))})` : ''}</li>`;
  });
  return `<hr><p><strong>${escapeHtml(heading)}:</strong> ${escapeHtml(sentences.join(' '))}</p><ul>${lines.join('')}</ul>`;
}
