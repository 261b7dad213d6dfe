import { detectLanguage } from '../language.ts';

/**
 * The language of an article as a BCP 47 primary tag. Pages declare their template's language more often than their
 * article's, so a sure detection outweighs the declaration.
 */
export function articleLanguage(text: string, declared: string | undefined): string | undefined {
  const [, tag] = /^\s*([a-z]{2,3})(?:[-_].*)?$/i.exec(declared ?? '') ?? [];
  const detected = detectLanguage(text);
  return detected?.reliable ? detected.language : tag?.toLowerCase();
}
