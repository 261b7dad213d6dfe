import type { ModelChoice, Price, Provider } from './schema.ts';

/**
 * List prices in USD for one million tokens, without discounts for caches and batches, as published until mid-2026.
 * Models that are not listed here have no price until the owner gives one.
 */
const listPrices: Record<Exclude<Provider, 'openai-compatible'>, Record<string, Price>> = {
  openai: {
    'gpt-5.5': { input: 5, output: 30 },
    'gpt-5.4': { input: 2.5, output: 15 },
    'gpt-5.4-mini': { input: 0.75, output: 4.5 },
    'gpt-5.2': { input: 1.75, output: 14 },
    'gpt-5.1': { input: 1.25, output: 10 },
    'gpt-5': { input: 1.25, output: 10 },
    'gpt-5-mini': { input: 0.25, output: 2 },
    'gpt-5-nano': { input: 0.05, output: 0.4 },
    'gpt-4.1': { input: 2, output: 8 },
    'gpt-4.1-mini': { input: 0.4, output: 1.6 },
    'gpt-4.1-nano': { input: 0.1, output: 0.4 },
    'gpt-4o': { input: 2.5, output: 10 },
    'gpt-4o-mini': { input: 0.15, output: 0.6 },
  },
  anthropic: {
    'claude-opus-4-8': { input: 5, output: 25 },
    'claude-opus-4-7': { input: 5, output: 25 },
    'claude-opus-4-6': { input: 5, output: 25 },
    'claude-opus-4-5': { input: 5, output: 25 },
    'claude-opus-4-1': { input: 15, output: 75 },
    'claude-sonnet-4-6': { input: 3, output: 15 },
    'claude-sonnet-4-5': { input: 3, output: 15 },
    'claude-sonnet-4': { input: 3, output: 15 },
    'claude-haiku-4-5': { input: 1, output: 5 },
    'claude-3-haiku': { input: 0.25, output: 1.25 },
  },
  google: {
    'gemini-3.1-pro': { input: 2, output: 12 },
    'gemini-3.1-flash-lite': { input: 0.25, output: 1.5 },
    'gemini-3-pro': { input: 2, output: 12 },
    'gemini-2.5-pro': { input: 1.25, output: 10 },
    'gemini-2.5-flash': { input: 0.3, output: 2.5 },
    'gemini-2.5-flash-lite': { input: 0.1, output: 0.4 },
  },
  mistral: {
    'mistral-large-2512': { input: 0.5, output: 1.5 },
    'mistral-medium-3': { input: 0.4, output: 2 },
  },
};

/** What may follow a listed name without making it another model: a date, a snapshot number, `preview`, `latest`. */
const sameModel = /^(?:-(?:\d{3,8}|\d{4}-\d{2}-\d{2}|\d{2}-\d{4}|preview|latest|0))*$/;

/** The owner's own price, else the list price; undefined where neither is known. */
export function priceOf(choice: Pick<ModelChoice, 'provider' | 'model' | 'price'>): Price | undefined {
  if (choice.price) return choice.price;
  if (choice.provider === 'openai-compatible') return undefined;
  const known = Object.entries(listPrices[choice.provider]);
  return known.find(([name]) => choice.model.startsWith(name) && sameModel.test(choice.model.slice(name.length)))?.[1];
}

/**
 * Cost in millionths of a US dollar. One dollar for a million tokens is one millionth for each.
 * @returns null where the price is not known or the server did not count
 */
export function costMicros(price: Price | undefined, tokens: { input?: number; output?: number }): number | null {
  if (!price || tokens.input === undefined || tokens.output === undefined) return null;
  return Math.round(tokens.input * price.input + tokens.output * price.output);
}
