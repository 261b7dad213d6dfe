import { z } from 'zod';
import { placeSchema } from '#lib/database/keyset.ts';
import { cleanLine, cleanText } from '#lib/documents/clean-text.ts';
import { EXTRACTION_LIMITS } from './extraction/limits.ts';
import { SOURCE_LIMITS } from './limits.ts';

/** What a form sends for a field that was left empty means the same as none. */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess(value => (isLeftEmpty(value) ? undefined : value), type.optional());

function isLeftEmpty(value: unknown): boolean {
  // An untouched file field comes as an empty file whose name depends on the way it took.
  return typeof value === 'string' ? value.trim() === '' : value instanceof File && value.size === 0;
}

const line = (max: number) =>
  z
    .string()
    .transform(text => cleanLine(text).trim())
    .pipe(z.string().min(1).max(max));

/** Checked and understood by `readLink`, whose errors say what is wrong with it */
const address = z.string().trim().min(1).max(8192);

const text = z
  .string()
  .max(SOURCE_LIMITS.characters)
  .transform(value => (value.trim() === '' ? '' : cleanText(value)))
  .pipe(z.string().min(1));

/** ISO 639 code, which is the BCP 47 primary tag */
const language = z.string().regex(/^[a-z]{2,3}$/);

/** A day without a time stands for its noon in UTC, which is the same day nearly everywhere. */
const day = z.iso.date().transform(value => new Date(`${value}T12:00:00Z`));

const file = z
  .file()
  .min(1)
  .transform(
    async (upload): Promise<{ name: string; mime: string; bytes: Uint8Array }> => ({
      name: upload.name,
      mime: upload.type,
      bytes: new Uint8Array(await upload.arrayBuffer()),
    }),
  );

/** An uploaded file as verbs take it */
export type UploadedFile = z.output<typeof file>;

/** What a person may say about an original; each wins over what is found */
const typedDetails = {
  title: optional(line(500)),
  author: optional(line(300)),
  publisher: optional(line(300)),
  language: optional(language),
  publishedAt: optional(day),
};

const addressSchema = z.object({ url: address });

const textSchema = z.object({ text, url: optional(address), ...typedDetails });

const fileIntakeSchema = z.object({ file, url: optional(address), ...typedDetails });

/** A page with its text, as the owner's own browser shows it */
const renderedSchema = z.object({ url: address, html: z.string().min(1).max(EXTRACTION_LIMITS.htmlLength) });

/** The ways in, as the intake forms send them */
export const intakeSchema = z.discriminatedUnion('way', [
  addressSchema.extend({ way: z.literal('address') }),
  textSchema.extend({ way: z.literal('text') }),
  fileIntakeSchema.extend({ way: z.literal('file') }),
  renderedSchema.extend({ way: z.literal('rendered') }),
]);

/** As programs send them: what is there says which way it is. */
export const apiIntakeSchema = z.preprocess(input => {
  if (typeof input !== 'object' || input === null) return input;
  const way = ['html', 'file', 'text'].find(name => name in input) ?? 'url';
  return { ...input, way: { html: 'rendered', file: 'file', text: 'text', url: 'address' }[way] };
}, intakeSchema);

export const sourceIdSchema = z.object({ id: z.uuid() });

/** A file or a text; the file counts where both are given */
export const replaceTextSchema = z.object({ id: z.uuid(), file: optional(file), text: optional(text) });

const rightsKinds = ['unknown', 'own', 'licence', 'permission', 'quotation'] as const;

export const changeSourceSchema = z.object({
  id: z.uuid(),
  title: line(500),
  author: optional(line(300)),
  publisher: optional(line(300)),
  language: optional(language),
  publishedAt: optional(day),
  rights: z.enum(rightsKinds),
  licence: optional(line(500)),
});

/** An address is typed by hand and by old links: what does not fit is left out, not refused. */
const lenient = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);

export const sourceFilterSchema = z.object({
  query: lenient(
    z
      .string()
      .trim()
      .max(200)
      .transform(words => words || undefined),
  ),
  after: lenient(placeSchema),
  before: lenient(placeSchema),
});

export type BringInAddress = z.output<typeof addressSchema>;
export type BringInText = z.output<typeof textSchema>;
export type BringInFile = z.output<typeof fileIntakeSchema>;
export type BringInRendered = z.output<typeof renderedSchema>;
export type Intake = z.output<typeof intakeSchema>;
export type ReplaceText = z.output<typeof replaceTextSchema>;
export type ChangeSource = z.output<typeof changeSourceSchema>;
export type SourceFilter = z.output<typeof sourceFilterSchema>;
