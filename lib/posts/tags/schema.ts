import { z } from 'zod';
import { cleanLine } from '#lib/documents/clean-text.ts';

export const renameTagSchema = z.object({
  id: z.uuid(),
  name: z
    .string()
    .transform(text => cleanLine(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(60)),
});

export const mergeTagsSchema = z.object({
  /** The one that goes */
  id: z.uuid(),
  /** The one that stays */
  intoId: z.uuid(),
});

export const tagIdSchema = z.object({ id: z.uuid() });

/** An address is typed by hand and by old links: what does not fit is left out, not refused. */
export const tagListSchema = z.object({
  query: z
    .string()
    .trim()
    .max(60)
    .transform(text => text || undefined)
    .optional()
    .catch(undefined),
  /** Slug after which the page begins */
  after: z.string().max(100).optional().catch(undefined),
});

export type TagListRequest = z.output<typeof tagListSchema>;
