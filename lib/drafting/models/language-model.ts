import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogle } from '@ai-sdk/google';
import { createMistral } from '@ai-sdk/mistral';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModel } from 'ai';
import { Agent, fetch as undiciFetch } from 'undici';
import { providerFacts } from './defaults.ts';
import type { ModelChoice } from './schema.ts';

// The SDK would print its warnings (an option that a model ignores) to the terminal.
globalThis.AI_SDK_LOG_WARNINGS = false;

/** The AI SDK's model object for a choice. Makes no request. */
export function languageModel(choice: ModelChoice): LanguageModel {
  const { provider, model, apiKey } = choice;
  const baseURL = addressOf(choice);
  // Both are always given: the SDK would look for what is missing in the process environment.
  const settings = { baseURL, apiKey: apiKey ?? '', fetch: fetchModel };
  switch (provider) {
    case 'openai-compatible':
      return createOpenAICompatible({
        name: 'openai-compatible',
        baseURL,
        apiKey, // none at all for servers that want none
        fetch: fetchModel,
        includeUsage: true,
        supportsStructuredOutputs: true,
      })(model);
    case 'openai':
      return createOpenAI(settings)(model);
    case 'anthropic':
      return createAnthropic(settings)(model);
    case 'google':
      return createGoogle(settings)(model);
    case 'mistral':
      return createMistral(settings)(model);
  }
}

/** Silence is timed by the caller, who knows how patient the owner is; undici's own limits would end it at five minutes. */
const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0, connectTimeout: 15_000 });

/**
 * Model servers are named by the owner alone and usually stand on the same machine or in the same network
 * (http://localhost:11434/v1), so these requests do not go through the safe fetcher and its ban on private addresses:
 * no text from outside chooses where they go. A redirect would be such a choice, and is refused.
 */
export const fetchModel: typeof fetch = async (input, init) => {
  const request = { ...init, redirect: 'error', dispatcher: agent } as Parameters<typeof undiciFetch>[1];
  return (await undiciFetch(input as Parameters<typeof undiciFetch>[0], request)) as unknown as Response;
};

/** Where a choice's requests go. */
export function addressOf({ provider, baseUrl }: Pick<ModelChoice, 'provider' | 'baseUrl'>): string {
  return (baseUrl ?? providerFacts[provider].baseUrl ?? '').replace(/\/+$/, '');
}

/** One model at one address: behind one server models differ in what they can do. */
export function placeOf(choice: Pick<ModelChoice, 'provider' | 'baseUrl' | 'model'>): string {
  return `${addressOf(choice)} ${choice.model}`;
}

/** As told in error sentences and in the list of outbound requests. */
export function hostOf(choice: Pick<ModelChoice, 'provider' | 'baseUrl'>): string {
  return URL.parse(addressOf(choice))?.host ?? addressOf(choice);
}
