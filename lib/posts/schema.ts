import { z } from 'zod';
import { placeSchema } from '#lib/database/keyset.ts';
import { cleanLine, cleanText } from '#lib/documents/clean-text.ts';

const line = (max: number) =>
  z
    .string()
    .transform(text => cleanLine(text).trim())
    .pipe(z.string().max(max));

/** Several lines; used for the lead, which is one paragraph or a few */
const lines = (max: number) =>
  z
    .string()
    .transform(text => cleanText(text).trim())
    .pipe(z.string().max(max));

export const postIdSchema = z.object({ id: z.uuid() });

export const savePostSchema = z.object({
  id: z.uuid(),
  /** The version that the text was changed from: what the last save or `postForEditing` answered */
  version: z.coerce.number().int().min(1),
  title: line(300),
  lead: lines(3000),
  excerpt: lines(1000),
  /** Checked by `parseDocument` in the verb, whose errors say where a document is wrong */
  document: z.unknown(),
});

/** Every part may be left out; what is left out stays. */
export const postSettingsSchema = z.object({
  id: z.uuid(),
  /** As typed; it is brought into the form of a slug */
  slug: line(300).pipe(z.string().min(1)).optional(),
  excerpt: lines(1000).optional(),
  /** Names; unknown ones become tags */
  tags: z.array(line(60)).max(30).optional(),
  commentPolicy: z.enum(['site', 'open', 'closed']).optional(),
  noindex: z.boolean().optional(),
  /** In the order in which the note on the source names them */
  sourceIds: z.array(z.uuid()).max(50).optional(),
  sourceNote: z.boolean().optional(),
  sourceNoteReason: lines(500).optional(),
});

export const postFilters = ['all', 'draft', 'published', 'unpublished', 'trashed'] as const;
export type PostFilter = (typeof postFilters)[number];

export type SavePost = z.output<typeof savePostSchema>;
export type PostSettings = z.output<typeof postSettingsSchema>;

/** An address is typed by hand and by old links: what does not fit is left out, not refused. */
export const postListSchema = z.object({
  status: z.enum(postFilters).catch('all'),
  /** Part of the title */
  query: z
    .string()
    .trim()
    .max(200)
    .transform(text => text || undefined)
    .optional()
    .catch(undefined),
  after: placeSchema.optional().catch(undefined),
  before: placeSchema.optional().catch(undefined),
});

export type PostListRequest = z.output<typeof postListSchema>;
