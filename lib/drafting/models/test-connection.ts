import { z } from 'zod';
import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { DomainError } from '#lib/domain-error.ts';
import { callModel, type Reply } from './call.ts';
import { failureOf } from './failure.ts';
import { addressOf, fetchModel, hostOf } from './language-model.ts';
import { costMicros, priceOf } from './prices.ts';
import { recordModelCall } from './record.ts';
import type { ModelChoice, ModelInput } from './schema.ts';
import { choiceOf } from './settings.ts';

export interface ConnectionTest {
  /** As the server names it */
  model: string;
  host: string;
  latencyMs: number;
  /** Whether runs with this model will show a cost */
  priceKnown: boolean;
}

/** A test is waited for by a person, however patient drafting may be. */
const longestWaitMs = 60_000;

/**
 * Asks the model of a form, saved or not, for one word.
 * @throws DomainError `model.*` with the true reason; nothing is tried twice
 */
export async function testConnection(actor: Actor, input: ModelInput, signal?: AbortSignal): Promise<ConnectionTest> {
  assertMay(actor, 'configure');
  const choice = await choiceOf(input);
  const started = Date.now();
  const note = (outcome: string, reply?: Reply) =>
    recordModelCall(choice, {
      purpose: 'test',
      outcome,
      durationMs: Date.now() - started,
      model: choice.model,
      inputTokens: reply?.tokens.input ?? 0,
      outputTokens: reply?.tokens.output ?? 0,
      costMicros: reply ? costMicros(priceOf(choice), reply.tokens) : 0,
    });
  try {
    const reply = await askForAWord(choice, signal ?? new AbortController().signal);
    await note('ok', reply);
    return {
      model: reply.model,
      host: hostOf(choice),
      latencyMs: Date.now() - started,
      priceKnown: priceOf(choice) !== undefined,
    };
  } catch (error) {
    const { error: failure } = failureOf(error, choice);
    await note(failure.code);
    throw failure.code === 'model.unknownModel' ? await withKnownModels(failure, choice) : failure;
  }
}

async function askForAWord(choice: ModelChoice, signal: AbortSignal): Promise<Reply> {
  const patient = { ...choice, patienceMs: Math.min(choice.patienceMs, longestWaitMs) };
  const request = {
    instructions: 'You are being tested for whether you can be reached.',
    messages: [{ role: 'user' as const, content: 'Answer with the single word: ready' }],
  };
  const reply = await callModel(patient, request, signal);
  if (reply.text.trim() === '') throw new DomainError('model.malformed', { host: hostOf(choice) });
  return reply;
}

const modelList = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Self-hosted servers list their models under /models; a name mistyped is then easily put right. */
async function withKnownModels(failure: DomainError, choice: ModelChoice): Promise<DomainError> {
  if (choice.provider !== 'openai-compatible') return failure;
  try {
    const headers: Record<string, string> = choice.apiKey ? { authorization: `Bearer ${choice.apiKey}` } : {};
    const response = await fetchModel(`${addressOf(choice)}/models`, { headers, signal: AbortSignal.timeout(5_000) });
    const known = modelList.parse(await response.json()).data.map(({ id }) => id);
    if (known.length === 0) return failure;
    return new DomainError('model.unknownModelOfSeveral', { ...failure.args, known: known.slice(0, 8).join(', ') });
  } catch {
    return failure; // the list is an extra: without it the first error stands
  }
}
