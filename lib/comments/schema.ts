import { z } from 'zod';
import { placeSchema } from '#lib/database/keyset.ts';
import { cleanLine, cleanText } from '#lib/documents/clean-text.ts';

/** How much of a comment is taken; the form names the same limits to the browser. */
export const commentLimits = { name: 80, email: 254, body: 5000 } as const;

export const commentSchema = z.object({
  postId: z.uuid(),
  name: z
    .string()
    .transform(text => cleanLine(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(commentLimits.name)),
  /** Never shown; an empty field means none */
  email: z
    .union([z.literal('').transform(() => undefined), z.string().trim().pipe(z.email().max(commentLimits.email))])
    .optional(),
  /** Plain text */
  body: z.string().transform(plainBody).pipe(z.string().min(1).max(commentLimits.body)),
  /** A field that people do not see; whoever fills it in is none */
  website: z.string().max(2000).default(''),
  /** From {@link issueFormToken} */
  token: z.string().max(200).default(''),
});

export const commentIdSchema = z.object({ id: z.uuid() });

export const commentFilters = ['held', 'approved', 'trashed'] as const;
export type CommentFilter = (typeof commentFilters)[number];

/** An address is typed by hand and by old links: what does not fit is left out, not refused. */
export const commentListSchema = z.object({
  status: z.enum(commentFilters).catch('held'),
  after: placeSchema.optional().catch(undefined),
  before: placeSchema.optional().catch(undefined),
});

export type NewComment = z.output<typeof commentSchema>;
export type CommentListRequest = z.output<typeof commentListSchema>;

/** Line breaks and paragraphs stay; blanks at line ends and piles of empty lines do not. */
function plainBody(text: string): string {
  return cleanText(text)
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
