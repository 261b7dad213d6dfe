import { detectLanguage, isDetectable } from '../language.ts';

/** The detector knows Norwegian as one language. */
const NORWEGIAN = new Set(['nb', 'nn']);

/**
 * The language of an article as a BCP 47 primary tag. Pages declare their template's language more often than their
 * article's, so a sure detection outweighs the declaration, unless that names a language the detector cannot know.
 */
export function articleLanguage(text: string, declared: string | undefined): string | undefined {
  const tag = /^\s*([a-z]{2,3})(?:[-_].*)?$/i.exec(declared ?? '')?.[1]?.toLowerCase();
  const detected = detectLanguage(text);
  if (!detected?.reliable || (tag && NORWEGIAN.has(tag) && detected.language === 'no')) return tag;
  return tag && !isDetectable(tag) && !NORWEGIAN.has(tag) ? tag : detected.language;
}
