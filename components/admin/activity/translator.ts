import type { createFormatter, createTranslator } from 'use-intl/core';

/** What server components of these screens are handed: sentences of `admin.activity`, and the blog's language and zone. */
export type Translator = ReturnType<typeof createTranslator>;
export type Formatter = ReturnType<typeof createFormatter>;

/** A word for a code where the catalogue has one, else the code itself: new codes are shown before they are named. */
export function wordFor(t: Translator, group: string, code: string): string {
  const key = `${group}.${code}`;
  return /^[\w.-]+$/.test(code) && t.has(key) ? t(key) : code;
}
