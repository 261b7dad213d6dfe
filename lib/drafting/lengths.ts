import type { ArticleForm, DraftLength } from './schema.ts';

/** Words of the whole draft, without a translation, which is as long as its original. */
const words: Record<Exclude<ArticleForm, 'translation'>, Record<DraftLength, number>> = {
  report: { short: 400, medium: 800, long: 1500 },
  summary: { short: 200, medium: 400, long: 800 },
};

const usualSections: Record<DraftLength, number> = { short: 4, medium: 5, long: 7 };

const mostSections = 7;

export interface Extent {
  /** Words for title to conclusion; undefined for translations */
  words?: number;
  /** How many sections the plan shall have */
  sections: { least: number; most: number; aim: number };
}

/**
 * How long a draft becomes. An article has four to seven sections; an original of a few passages gives fewer, and never
 * more words than four fifths of its own, since there is nothing to fill them with.
 */
export function extentOf(form: ArticleForm, length: DraftLength, source: { passages: number; words: number }): Extent {
  const possible = source.passages < 4 ? 1 : source.passages < 8 ? 2 : source.passages < 12 ? 3 : mostSections;
  const aim = Math.min(usualSections[length], possible);
  const sections = { aim, least: Math.min(4, possible), most: Math.min(mostSections, possible) };
  if (form === 'translation') return { sections };
  return { sections, words: Math.max(60, Math.min(words[form][length], Math.round(source.words * 0.8))) };
}
