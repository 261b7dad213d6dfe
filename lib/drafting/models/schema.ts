import { z } from 'zod';

const providers = ['openai-compatible', 'openai', 'anthropic', 'google', 'mistral'] as const;
export type Provider = (typeof providers)[number];

/** USD for one million tokens */
export interface Price {
  input: number;
  output: number;
}

/** A model as it is asked: from the environment or from the settings, defaults filled in. */
export interface ModelChoice {
  provider: Provider;
  /** The provider's name for the model */
  model: string;
  baseUrl?: string;
  apiKey?: string;
  /** How many tokens question and answer may have together */
  contextTokens: number;
  /** How long the model may be silent, in milliseconds */
  patienceMs: number;
  /** Where the owner gave one; known models have theirs in `prices.ts` */
  price?: Price;
}

/** A form sends '' for a field left empty. */
const orNothing = <T extends z.ZodType>(type: T) =>
  z.preprocess(value => (value === '' || value === null ? undefined : value), type.optional());

/** People write prices with a comma as well as with a point. */
const price = z.preprocess(
  value => (typeof value === 'string' ? value.trim().replace(',', '.') : value),
  z.coerce.number().min(0).max(10_000),
);

/** What the form of the settings screen sends; an empty key means “keep the stored one”. */
export const modelInputSchema = z
  .object({
    provider: z.enum(providers),
    model: z.string().trim().min(1).max(200),
    baseUrl: orNothing(z.url({ protocol: /^https?$/ }).max(500)),
    apiKey: orNothing(z.string().trim().max(500)),
    removeKey: z.preprocess(value => value === true || value === 'on' || value === 'true', z.boolean()),
    contextTokens: orNothing(z.coerce.number().int().min(2048).max(2_000_000)),
    patienceSeconds: orNothing(z.coerce.number().int().min(5).max(3600)),
    inputPrice: orNothing(price),
    outputPrice: orNothing(price),
  })
  .superRefine(({ provider, baseUrl, inputPrice, outputPrice }, context) => {
    const missing = (field: string) =>
      context.addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: [field] });
    if (provider === 'openai-compatible' && !baseUrl) missing('baseUrl');
    if (inputPrice !== undefined && outputPrice === undefined) missing('outputPrice');
    if (outputPrice !== undefined && inputPrice === undefined) missing('inputPrice');
  });

export type ModelInput = z.output<typeof modelInputSchema>;

/** The stored form. `key` is sealed by `encryptSecret`. */
export const storedModelSchema = z.object({
  provider: z.enum(providers),
  model: z.string(),
  baseUrl: z.string().optional(),
  key: z.string().optional(),
});

/** Applies to whichever model is asked, one named by the environment too. */
export const storedLimitsSchema = z.object({
  contextTokens: z.number().optional(),
  patienceSeconds: z.number().optional(),
  price: z.object({ input: z.number(), output: z.number() }).optional(),
});

export type StoredModel = z.output<typeof storedModelSchema>;
export type StoredLimits = z.output<typeof storedLimitsSchema>;
