import {
  generateText,
  type LanguageModelUsage,
  type ModelMessage,
  NoObjectGeneratedError,
  Output,
  streamText,
} from 'ai';
import type { z } from 'zod';
import { DomainError } from '#lib/domain-error.ts';
import { hostOf, languageModel, placeOf } from './language-model.ts';
import type { ModelChoice } from './schema.ts';

export interface Request {
  instructions: string;
  messages: ModelMessage[];
  /** Asks the server to keep to this shape; left out for servers that do not know how */
  structure?: { name: string; schema: z.ZodType };
}

export interface Reply {
  text: string;
  /** The model that answered, as the server names it */
  model: string;
  tokens: { input?: number; output?: number };
  /** `length`: the answer ended where the context or a limit did, not where the model meant to */
  ending: 'complete' | 'length' | 'refused';
}

/** Longer answers than any stage can use: a model that has begun to repeat itself. Characters. */
const longestAnswer = 400_000;

/** Models that answered a streamed request with one whole answer; asked without streaming from then on. */
const unstreamed = new Set<string>();

/**
 * One request, one reply. Streamed, so that the time limit counts silence and not length, however slow the model; servers
 * that do not stream are asked again without.
 *
 * @throws DomainError `model.timeout` after `patienceMs` of silence, `model.endless`; the AI SDK's errors for everything else
 */
export async function callModel(choice: ModelChoice, request: Request, signal: AbortSignal): Promise<Reply> {
  if (!unstreamed.has(placeOf(choice))) {
    const answer = await streamed(choice, request, signal);
    if (answer) return answer;
  }
  const answer = await whole(choice, request, signal);
  unstreamed.add(placeOf(choice));
  return answer;
}

async function streamed(choice: ModelChoice, request: Request, signal: AbortSignal): Promise<Reply | undefined> {
  const silence = silenceTimer(choice);
  try {
    const result = streamText({
      ...settings(choice, request),
      abortSignal: AbortSignal.any([signal, silence.signal]),
      onError: () => {}, // arrives in the stream as well; the SDK would print it
    });
    let text = '';
    let length = 0;
    let finish: { finishReason: string; totalUsage: LanguageModelUsage } | undefined;
    for await (const part of result.stream) {
      silence.reset();
      if (part.type === 'error') {
        // No word in the protocol's form: the server sent one JSON body instead of a stream.
        if (length === 0 && isNoStream(part.error)) return undefined;
        throw part.error;
      }
      if (part.type === 'abort') throw silence.signal.aborted ? silence.signal.reason : signal.reason;
      if (part.type === 'text-delta') text += part.text;
      if (part.type === 'text-delta' || part.type === 'reasoning-delta') length += part.text.length;
      if (part.type === 'finish') finish = part;
      if (length > longestAnswer) throw new DomainError('model.endless', { model: choice.model });
    }
    return reply(choice, text, (await result.response).modelId, finish?.totalUsage, finish?.finishReason);
  } catch (error) {
    throw silence.signal.aborted ? silence.signal.reason : signal.aborted ? signal.reason : error;
  } finally {
    silence.stop();
  }
}

function isNoStream(error: unknown): boolean {
  return error instanceof Error && error.name === 'AI_InvalidResponseDataError';
}

async function whole(choice: ModelChoice, request: Request, signal: AbortSignal): Promise<Reply> {
  const silence = silenceTimer(choice);
  try {
    const result = await generateText({
      ...settings(choice, request),
      abortSignal: AbortSignal.any([signal, silence.signal]),
    });
    return reply(choice, result.text, result.response.modelId, result.totalUsage, result.finishReason);
  } catch (error) {
    if (silence.signal.aborted) throw silence.signal.reason;
    if (signal.aborted) throw signal.reason;
    // The SDK holds answers against the schema itself. Ours is the more forgiving reading, so its verdict is not needed.
    if (NoObjectGeneratedError.isInstance(error))
      return reply(choice, error.text ?? '', error.response?.modelId, error.usage, error.finishReason);
    throw error;
  } finally {
    silence.stop();
  }
}

function settings(choice: ModelChoice, { instructions, messages, structure }: Request) {
  return {
    model: languageModel(choice),
    instructions,
    messages,
    // `ask.ts` decides what is tried again, and how patiently.
    maxRetries: 0,
    ...(structure && { output: Output.object(structure) }),
    // Closeness to the source matters more than variety. The big providers' newer models refuse the setting.
    ...(choice.provider === 'openai-compatible' && { temperature: 0.3 }),
    providerOptions: { openai: { store: false } },
  };
}

function reply(
  choice: ModelChoice,
  text: string,
  model: string | undefined,
  usage: LanguageModelUsage | undefined,
  finishReason: string | undefined,
): Reply {
  return {
    text,
    model: model || choice.model,
    tokens: { input: usage?.inputTokens, output: usage?.outputTokens },
    ending: finishReason === 'length' ? 'length' : finishReason === 'content-filter' ? 'refused' : 'complete',
  };
}

function silenceTimer(choice: ModelChoice) {
  const controller = new AbortController();
  const args = { host: hostOf(choice), seconds: Math.round(choice.patienceMs / 1000) };
  const give = () => controller.abort(new DomainError('model.timeout', args));
  let timer = setTimeout(give, choice.patienceMs);
  return {
    signal: controller.signal,
    reset() {
      clearTimeout(timer);
      timer = setTimeout(give, choice.patienceMs);
    },
    stop: () => clearTimeout(timer),
  };
}
