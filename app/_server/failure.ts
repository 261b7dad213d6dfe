import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { DomainError, isDomainError } from '#lib/domain-error.ts';
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
  const t = translator(locale, 'errors.form');
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const [key, values] = sentenceFor(issue);
    fields[issue.path.join('.')] ??= t(key, values);
  }
  return { ok: false, error: { code: 'form.invalid', message: t('invalid'), fields } };
}

type Sentence = [key: string, values?: Record<string, number>];

function sentenceFor(issue: z.core.$ZodIssue): Sentence {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      if (issue.format === 'email') return issue.input === '' ? ['required'] : ['email'];
      return issue.format === 'url' ? ['url'] : ['field'];
    case 'invalid_type':
      return issue.input === undefined || issue.input === null || issue.input === '' ? ['required'] : ['field'];
    default:
      return ['field'];
  }
}

function tooSmall(origin: string, min: number): Sentence {
  if (origin === 'string' || origin === 'file') return min <= 1 ? ['required'] : ['tooShort', { min }];
  return origin === 'array' || origin === 'set' ? ['tooFew', { min }] : ['tooSmall', { min }];
}

function tooBig(origin: string, max: number): Sentence {
  if (origin === 'string') return ['tooLong', { max }];
  if (origin === 'file') return ['fileTooLarge', { megabytes: Math.floor(max / 1024 / 1024) }];
  return origin === 'array' || origin === 'set' ? ['tooMany', { max }] : ['numberTooLarge', { max }];
}
