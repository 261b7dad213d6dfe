import type { AbstractIntlMessages } from 'next-intl';
import de from '#messages/de.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };

const catalogues: Record<'de' | 'en', AbstractIntlMessages> = { de, en };

/**
 * The sentences that client components of the admin area may ask for. Error sentences are not among them: actions answer
 * with whole sentences.
 */
const namespaces = ['admin', 'drafting', 'source', 'ui'] as const;

export function clientMessages(locale: 'de' | 'en'): AbstractIntlMessages {
  const catalogue = catalogues[locale];
  return Object.fromEntries(namespaces.map(name => [name, catalogue[name] ?? {}]));
}

/** For the set-up screen alone, which can show itself in either language. */
export function setUpMessages(locale: 'de' | 'en'): AbstractIntlMessages {
  const { admin, ui } = catalogues[locale] as Record<string, AbstractIntlMessages>;
  const { setUp, signIn } = admin as Record<string, AbstractIntlMessages>;
  return { admin: { setUp: setUp ?? {}, signIn: signIn ?? {} }, ui: ui ?? {} };
}
