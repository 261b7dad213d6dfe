import { z } from 'zod';
import { isDomainError } from '#lib/domain-error.ts';
import type { Document } from './model.ts';
import { parseDocument } from './parse.ts';

/**
 * The document for zod schemas at the doors: `z.object({ document: documentSchema })`. An issue carries the code and
 * arguments of the `DomainError` under `params`.
 */
export const documentSchema = z.unknown().transform((json, context): Document => {
  try {
    return parseDocument(json);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    context.addIssue({ code: 'custom', message: error.message, params: { code: error.code, args: error.args } });
    return z.NEVER;
  }
});
