import { z } from 'zod';

const draftForms = ['report', 'summary', 'translation', 'notes'] as const;
const draftLengths = ['short', 'medium', 'long'] as const;
export const draftLocales = ['de', 'en'] as const;

export type ArticleForm = Exclude<(typeof draftForms)[number], 'notes'>;
export type DraftLength = (typeof draftLengths)[number];
export type DraftLocale = (typeof draftLocales)[number];

export const startDraftSchema = z.object({
  sourceId: z.uuid(),
  /** Without a model every form becomes notes */
  form: z.enum(draftForms).default('report'),
  length: z.enum(draftLengths).default('medium'),
  /** Language of the draft */
  locale: z.enum(draftLocales),
});

export type StartDraft = z.output<typeof startDraftSchema>;

export const runIdSchema = z.object({ id: z.uuid() });
