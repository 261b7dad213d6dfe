import type { Translator } from '#lib/i18n/translator.ts';

/** A word for a code where the catalogue has one, else the code itself: new codes are shown before they are named. */
export function wordFor(t: Translator, group: string, code: string): string {
  const key = `${group}.${code}`;
  const word: unknown = t.has(key) ? t.raw(key) : undefined;
  return typeof word === 'string' ? word : code;
}
