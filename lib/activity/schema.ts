import { z } from 'zod';
import { placeSchema } from '#lib/database/keyset.ts';

/** An address is typed by hand and by old links: what does not fit is left out, not refused. */
const lenient = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);

const page = { after: lenient(placeSchema), before: lenient(placeSchema) };

const words = lenient(
  z
    .string()
    .trim()
    .max(200)
    .transform(text => text || undefined),
);

export const outboundFilterSchema = z.object({
  kind: lenient(z.enum(['fetch', 'model'])),
  outcome: lenient(z.enum(['ok', 'failed'])),
  /** Part of the host's name */
  host: words,
  ...page,
});

export const auditFilterSchema = z.object({
  /** First part of the action's name, e.g. `post` */
  area: lenient(z.string().regex(/^[a-z]{1,40}$/i)),
  userId: lenient(z.uuid()),
  ...page,
});

export type OutboundFilter = z.output<typeof outboundFilterSchema>;
export type AuditFilter = z.output<typeof auditFilterSchema>;
