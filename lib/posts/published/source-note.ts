import type { Locale } from '#lib/i18n/locale.ts';
import { interfaceLocale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translator.ts';
import { clock } from '../passage-links.ts';
import type { Article, Original } from './article.ts';

/** The note on the source as text, for pages and feeds alike. */
export interface SourceNote {
  heading: string;
  /** How the text came about, in one to three sentences */
  sentences: string[];
  originals: OriginalLine[];
}

export interface OriginalLine {
  title: string;
  url: string | null;
  /** BCP 47, so that the title is pronounced as what it is */
  language: string | null;
  /** e.g. `YouTube`, `von Nora Whitfield`, `17. Mai 2024`, `Englisch`, `12:30` */
  facts: string[];
}

/**
 * Says that the article was made automatically and, where true, translated; that it rests on an original which somebody
 * selected; and who stands for it. Nothing where an article has no originals.
 */
export function sourceNote(article: Article, locale: Locale, timeZone: string): SourceNote | undefined {
  if (article.originals.length === 0) return undefined;
  const t = translator(locale, 'site.sourceNote', timeZone);
  const translated = article.originals.some(
    ({ language }) => language !== null && primaryTag(language) !== primaryTag(article.locale),
  );
  const made = t('made', {
    form: article.form ?? 'owner',
    translated: String(translated),
    count: article.originals.length,
  });
  const released = t('released', {
    name: article.author ?? '',
    named: String(article.author !== null),
    edited: String(article.edited),
    form: article.form ?? 'owner',
    count: article.originals.length,
  });
  return {
    heading: t('heading', { count: article.originals.length }),
    sentences: [made, released],
    originals: article.originals.map(original => lineOf(original, locale, timeZone)),
  };
}

function lineOf(original: Original, locale: Locale, timeZone: string): OriginalLine {
  const t = translator(locale, 'site.sourceNote', timeZone);
  const { title, url, language, publisher, author, publishedAt, durationSeconds, kind } = original;
  const facts = [
    publisher ?? (kind === 'youtube' ? 'YouTube' : undefined),
    author && author !== publisher ? t('by', { author }) : undefined,
    publishedAt ? formatDay(publishedAt, locale, timeZone) : undefined,
    language ? languageName(language, locale) : undefined,
    durationSeconds ? t('length', { time: clock(durationSeconds) }) : undefined,
  ];
  return { title, url, language, facts: facts.filter(fact => fact !== undefined) };
}

/** `17. Mai 2024` */
export function formatDay(date: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(interfaceLocale(locale) === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone,
  }).format(date);
}

/** `Englisch` for `en`; the tag itself where the language has no name here. */
function languageName(tag: string, locale: Locale): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag);
  } catch {
    return undefined; // not a language tag at all
  }
}

function primaryTag(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}
