import type { Provider } from './schema.ts';

export interface ProviderFacts {
  needsKey: boolean;
  /** Where its requests go unless the owner names another address; none for servers of one's own */
  baseUrl?: string;
  /** Tokens assumed while the owner has not said otherwise */
  contextTokens: number;
  /** Names to pick from; any other may be typed */
  suggestions: readonly string[];
}

/**
 * What is known of each provider without asking it. The context of self-hosted servers is set when they are started and
 * cannot be asked for in their common protocol; 8,192 is a size that most are started with, or above. Ollama cuts what is
 * longer than its context without a word (github.com/ollama/ollama/issues/4967), hence the caution here and the check
 * in `truncation.ts`.
 */
export const providerFacts: Record<Provider, ProviderFacts> = {
  'openai-compatible': { needsKey: false, contextTokens: 8_192, suggestions: [] },
  openai: {
    needsKey: true,
    baseUrl: 'https://api.openai.com/v1',
    contextTokens: 128_000,
    suggestions: ['gpt-5.4', 'gpt-5.4-mini', 'gpt-4.1', 'gpt-4.1-mini'],
  },
  anthropic: {
    needsKey: true,
    baseUrl: 'https://api.anthropic.com/v1',
    contextTokens: 200_000,
    suggestions: ['claude-sonnet-5-5', 'claude-haiku-5-5', 'claude-opus-5-5'],
  },
  google: {
    needsKey: true,
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
    contextTokens: 200_000,
    suggestions: ['gemini-flash-latest', 'gemini-pro-latest', 'gemini-flash-lite-latest'],
  },
  mistral: {
    needsKey: true,
    baseUrl: 'https://api.mistral.ai/v1',
    contextTokens: 128_000,
    suggestions: ['mistral-large-latest', 'mistral-medium-latest', 'mistral-small-latest'],
  },
};

/** Seconds of silence after which a model counts as gone; reading a long prompt takes a local one minutes. */
export const defaultPatienceSeconds = 300;

/** Where servers on one's own machine usually listen, for the settings screen. */
export const localServers = [
  { name: 'Ollama', baseUrl: 'http://localhost:11434/v1' },
  { name: 'LM Studio', baseUrl: 'http://localhost:1234/v1' },
  { name: 'llama.cpp', baseUrl: 'http://localhost:8080/v1' },
  { name: 'vLLM', baseUrl: 'http://localhost:8000/v1' },
  { name: 'OpenRouter', baseUrl: 'https://openrouter.ai/api/v1' },
] as const;
