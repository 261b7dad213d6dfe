import { readingMinutes } from '#lib/documents/reading-time.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import type { Article } from '#lib/posts/published/article.ts';
import type { SourceNote } from '#lib/posts/published/source-note.ts';
import { SourceNoteBox } from './source-note-box.tsx';
import { TagList } from './tag-list.tsx';

interface Props {
  article: Article;
  note: SourceNote | undefined;
  t: Translator;
  locale: string;
  timeZone: string;
}

/** The article itself: date, title, note on the source, lead, text, tags. */
export function ArticleView({ article, note, t, locale, timeZone }: Props) {
  const changed = formatDay(article.modifiedAt, locale, timeZone);
  const published = formatDay(article.publishedAt, locale, timeZone);
  return (
    <article>
      <header className="article-header">
        <p className="meta">
          <span className="visually-hidden">{t('article.published')} </span>
          <time dateTime={article.publishedAt.toISOString()}>{published}</time>
          <span>{t('article.reading', { minutes: readingMinutes(article.wordCount, article.locale) })}</span>
        </p>
        <h1 lang={article.locale}>{article.title}</h1>
      </header>
      {note ? <SourceNoteBox note={note} /> : null}
      <div lang={article.locale}>
        {paragraphs(article.lead).map(text => (
          <p className="lead" key={text}>
            {text}
          </p>
        ))}
        {/* Written by renderHtml from the document schema: nothing else can be in it (docs/decisions/0004). */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: article.html }} />
      </div>
      {article.tags.length > 0 || changed !== published ? (
        <footer className="article-footer">
          {article.tags.length > 0 ? <TagList tags={article.tags} label={t('article.tags')} /> : null}
          {changed === published ? null : (
            <p className="meta">
              <time dateTime={article.modifiedAt.toISOString()}>{t('article.modified', { date: changed })}</time>
            </p>
          )}
        </footer>
      ) : null}
    </article>
  );
}

function paragraphs(text: string): string[] {
  return text.split(/\n+/).filter(line => line.trim() !== '');
}
