import { createFormatter } from 'use-intl/core';
import { type Translator, translator } from '#lib/i18n/translator.ts';
import { blogSettings } from '#lib/settings/blog.ts';

/** Sentences below `namespace` in the blog's language, for server components of the admin area. */
export async function adminTranslations(namespace: string): Promise<Translator> {
  const { language, timeZone } = await blogSettings();
  return translator(language, namespace, timeZone);
}

/** Dates and numbers in the blog's language and time zone. */
export async function adminFormatter() {
  const { language, timeZone } = await blogSettings();
  return createFormatter({ locale: language, timeZone, now: new Date() });
}
