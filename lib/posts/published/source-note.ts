import { formatDay } from '#lib/i18n/dates.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type Translator, translator } from '#lib/i18n/translator.ts';
import { clock } from '../passage-links.ts';
import type { Article, Original } from './article.ts';

/** The note on the source as text, for pages and feeds alike. */
export interface SourceNote {
  heading: string;
  /** How the text came about, and who read it before it appeared */
  sentences: string[];
  /** Leads to the list of originals: who selected them */
  basis: string;
  originals: OriginalLine[];
  /** Explains the links at the ends of paragraphs, where the article has any */
  places?: string;
}

export interface OriginalLine {
  title: string;
  url: string | null;
  /** BCP 47, so that the title is pronounced as what it is */
  language: string | null;
  /** e.g. `YouTube`, `von Nora Whitfield`, `17. Mai 2024`, `Englisch`, `12:30 min`, `Lizenz: CC BY 4.0` */
  facts: string[];
}

/**
 * Says that the article was made automatically and, where true, translated; that it rests on an original which somebody
 * selected; and who stands for it. Nothing where an article has no originals.
 */
export function sourceNote(article: Article, locale: Locale, timeZone: string): SourceNote | undefined {
  const { originals, author, html } = article;
  if (originals.length === 0) return undefined;
  const t = translator(locale, 'site.sourceNote', timeZone);
  // A draft of which nothing is left is no longer what the text came from.
  const form = article.byHand === 'everything' ? 'owner' : (article.form ?? 'owner');
  const values = {
    ...{ form, count: originals.length, name: author ?? '', named: String(author !== null) },
    ...{ translated: String(isTranslated(article)), edited: String(article.byHand !== 'nothing') },
  };
  // Whoever wrote a text need not be said to have read it.
  const read = form === 'owner' ? [] : [t('read', values)];
  return {
    heading: t('heading', values),
    sentences: [t('made', values), ...read],
    basis: t('basis', values),
    originals: originals.map(original => lineOf(original, locale, timeZone, t)),
    ...(html.includes('<a class="passage"') ? { places: t('places', values) } : {}),
  };
}

/** Whether an original's language is another than the article's; `en-US` and `en-GB` are one. */
function isTranslated({ originals, locale }: Article): boolean {
  return originals.some(({ language }) => language !== null && primaryTag(language) !== primaryTag(locale));
}

function primaryTag(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

function lineOf(original: Original, locale: Locale, timeZone: string, t: Translator): OriginalLine {
  const { title, url, language, publisher, author, publishedAt, durationSeconds, licence, kind } = original;
  const facts = [
    publisher ?? (kind === 'youtube' ? 'YouTube' : undefined),
    author && author !== publisher ? t('by', { author }) : undefined,
    publishedAt ? formatDay(publishedAt, locale, timeZone) : undefined,
    language ? languageName(language, locale) : undefined,
    durationSeconds ? t('length', { time: clock(durationSeconds) }) : undefined,
    licence ? t('licence', { licence }) : undefined,
  ];
  return { title, url, language, facts: facts.filter(fact => fact !== undefined) };
}

/** `Englisch` for `en`; the tag itself where the language has no name here. */
function languageName(tag: string, locale: Locale): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag);
  } catch {
    return undefined; // not a language tag at all
  }
}
