import { z } from 'zod';

const blockTypes = [
  'heading',
  'paragraph',
  'list',
  'list-item',
  'quote',
  'code',
  'table',
  'table-row',
  'caption',
] as const;

const fact = z.string().max(2000).optional();

/** What a reader process tells of a document; nothing else is taken from it. */
export const documentTextSchema = z.object({
  kind: z.literal('document'),
  blocks: z.array(
    z.object({
      type: z.enum(blockTypes),
      text: z.string(),
      /** 1-based, where the document has pages */
      page: z.int().positive().optional(),
    }),
  ),
  title: fact,
  author: fact,
  publisher: fact,
  /** BCP 47 tag, as the document declares it */
  language: fact,
  publishedAt: z.coerce.date().optional(),
});

/** The text of a document file in reading order, with what the file says about itself. */
export type DocumentText = z.output<typeof documentTextSchema>;

/** As reader processes write it */
export type ReadDocument = Omit<z.input<typeof documentTextSchema>, 'publishedAt'> & { publishedAt?: Date | undefined };
