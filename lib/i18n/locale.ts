/** The languages that the interface ships complete in. */
export type Locale = 'de' | 'en';

/** The nearest interface language: `de-AT` is served in German, `fr` in English. */
export function interfaceLocale(language: string): Locale {
  return language.toLowerCase().split('-', 1)[0] === 'de' ? 'de' : 'en';
}
