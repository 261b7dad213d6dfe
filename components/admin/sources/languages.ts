import { detectableLanguages } from '#lib/sources/language.ts';

export interface LanguageOption {
  /** BCP 47 primary tag */
  value: string;
  /** Its name in the blog's language */
  label: string;
}

/** Languages an original may be in, by name; `also` is one that is stored already. */
export function languageOptions(locale: string, also?: string | null): LanguageOption[] {
  const tags = new Set([...detectableLanguages(), ...(also ? [also] : [])]);
  return [...tags]
    .map(value => ({ value, label: languageName(value, locale) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
