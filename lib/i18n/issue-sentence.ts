import type { z } from 'zod';
import type { Locale } from './locale.ts';
import { translator } from './translator.ts';

type Sentence = [key: string, values?: Record<string, number>];

/** What is wrong with one entry and what is expected instead, e.g. “Please enter at least 12 characters.” */
export function issueSentence(locale: Locale, issue: z.core.$ZodIssue): string {
  return translator(locale, 'errors.form')(...sentenceFor(issue));
}

function sentenceFor(issue: z.core.$ZodIssue): Sentence {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      if (issue.input === '') return ['required'];
      return issue.format === 'email' || issue.format === 'url' ? [issue.format] : ['field'];
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
