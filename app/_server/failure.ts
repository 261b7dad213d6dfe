import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { DomainError, isDomainError } from '#lib/domain-error.ts';
import { issueSentence } from '#lib/i18n/issue-sentence.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { errorSentence, translator } from '#lib/i18n/translator.ts';
import { log } from '#lib/log.ts';
import type { ActionResult } from './action-result.ts';

export type Failure = Extract<ActionResult<never>, { ok: false }>;

/** Redirects and not-found pass through; what nobody expected is logged here, once, and shown without detail. */
export function failureOf(locale: Locale, error: unknown): Failure {
  unstable_rethrow(error);
  if (!isDomainError(error)) log.error({ err: error }, 'unexpected failure');
  const code = isDomainError(error) ? error.code : 'unexpected';
  return { ok: false, error: { code, message: errorSentence(locale, error) } };
}

export function refusal(locale: Locale, code: string): Failure {
  return { ok: false, error: { code, message: errorSentence(locale, new DomainError(code)) } };
}

/** One sentence for each field, the first thing that is wrong with it. */
export function invalidInput(locale: Locale, error: z.ZodError): Failure {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issueSentence(locale, issue);
  return { ok: false, error: { code: 'form.invalid', message: translator(locale, 'errors.form')('invalid'), fields } };
}
