import { type AbstractIntlMessages, createTranslator } from 'use-intl/core';
import { type DomainError, isDomainError } from '#lib/domain-error.ts';
import de from '#messages/de.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import type { Locale } from './locale.ts';

const catalogues: Record<Locale, AbstractIntlMessages> = { de, en };

export type Translator = ReturnType<typeof createTranslator>;

/** Sentences below `namespace` in one language. A missing key is a fault of ours and throws. */
export function translator(locale: Locale, namespace: string, timeZone = 'UTC'): Translator {
  return createTranslator({
    locale,
    messages: catalogues[locale],
    namespace,
    timeZone,
    onError: error => {
      throw error;
    },
  });
}

/** What happened and what to do next, in one sentence or two; anything unexpected becomes `errors.unexpected`. */
export function errorSentence(locale: Locale, error: unknown): string {
  const t = translator(locale, 'errors');
  return isDomainError(error) && t.has(error.code)
    ? t(error.code, { ...(error as DomainError).args })
    : t('unexpected');
}
