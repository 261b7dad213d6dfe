import type { ModelMessage } from 'ai';
import { z } from 'zod';
import { DomainError, isDomainError } from '#lib/domain-error.ts';
import { callModel, type Reply, type Request } from './call.ts';
import { failureOf, RejectedAnswer, refusesStructure } from './failure.ts';
import { jsonInAnswer } from './json-answer.ts';
import { placeOf } from './language-model.ts';
import { patiently } from './patiently.ts';
import { costMicros, priceOf } from './prices.ts';
import { type ModelCall, recordModelCall } from './record.ts';
import type { ModelChoice } from './schema.ts';
import { wasCutByServer } from './truncation.ts';

export interface Question<Wire, Value> {
  /** Short name of the kind of question; servers and the list of outbound requests get it */
  purpose: string;
  instructions: string;
  prompt: string;
  /** What the answer looks like as JSON: types only, since not every provider takes bounds */
  shape: z.ZodType<Wire>;
  /**
   * Makes the answer's value of it. On the last try it may make do with what a first answer would be sent back for.
   * @throws AnswerProblem in words the model understands
   */
  accept(answer: Wire, lastTry: boolean): Value;
}

/** Why an answer of the right shape cannot be used; shown to the model with the request to repair it. */
export class AnswerProblem extends Error {}

export interface AskOptions {
  signal: AbortSignal;
  /** Told of every call that was made, also of those that failed after it */
  onCall?: (call: ModelCall) => Promise<void>;
  /** First wait before another try, in milliseconds; tests make it short */
  backoffMs?: number;
}

/** Models that do not know structured answers, found out once for each. */
const unstructured = new Set<string>();

/**
 * Asks a model for a structured answer. What the model says enters the program only through the question's shape and
 * `accept`. An answer that does not pass is given back once with the reason.
 *
 * @throws RejectedAnswer (`model.badAnswer`) with the model's words; DomainError `model.*` for everything else that can
 *   go wrong with a server; the signal's reason when cancelled
 */
export async function askModel<Wire, Value>(
  choice: ModelChoice,
  question: Question<Wire, Value>,
  options: AskOptions,
): Promise<Value> {
  const messages: ModelMessage[] = [{ role: 'user', content: question.prompt }];
  const first = await exchange(choice, question, messages, options);
  const reading = read(question, first, false);
  if ('value' in reading) return reading.value;
  messages.push({ role: 'assistant', content: first.text.slice(0, 12_000) || '(empty)' });
  messages.push({ role: 'user', content: repairRequest(reading.problem) });
  const second = await exchange(choice, question, messages, options);
  const repaired = read(question, second, true);
  if ('value' in repaired) return repaired.value;
  throw new RejectedAnswer(choice, second.text, repaired.problem);
}

function repairRequest(problem: string): string {
  return `Your answer could not be used:\n${problem}\nAnswer again, completely, with nothing but the corrected JSON object.`;
}

/** One question and its reply, with as many tries as the failure deserves. */
async function exchange<Wire, Value>(
  choice: ModelChoice,
  question: Question<Wire, Value>,
  messages: ModelMessage[],
  options: AskOptions,
): Promise<Reply> {
  const reply = await patiently(() => recorded(choice, question, messages, options), {
    failureOf: error => failureOf(error, choice),
    signal: options.signal,
    backoffMs: options.backoffMs,
  });
  const { model } = choice;
  if (reply.ending === 'refused') throw new DomainError('model.refused', { model });
  const characters = question.prompt.length + question.instructions.length;
  if (wasCutByServer(characters, reply.tokens.input))
    throw new DomainError('model.contextTooLong', { model, tokens: choice.contextTokens });
  if (reply.ending === 'length' && !('value' in read(question, reply, true)))
    throw new DomainError('model.cutOff', { model });
  return reply;
}

async function recorded<Wire, Value>(
  choice: ModelChoice,
  question: Question<Wire, Value>,
  messages: ModelMessage[],
  { signal, onCall }: AskOptions,
): Promise<Reply> {
  const started = Date.now();
  const note = async (outcome: string, reply?: Reply) => {
    const call: ModelCall = {
      purpose: question.purpose,
      outcome,
      durationMs: Date.now() - started,
      model: reply?.model ?? choice.model,
      inputTokens: reply?.tokens.input ?? 0,
      outputTokens: reply?.tokens.output ?? 0,
      costMicros: reply ? costMicros(priceOf(choice), reply.tokens) : 0,
    };
    await recordModelCall(choice, call);
    await onCall?.(call);
  };
  try {
    const reply = await withStructureIfKnown(choice, question, messages, signal);
    await note('ok', reply);
    return reply;
  } catch (error) {
    await note(signal.aborted ? 'cancelled' : outcomeOf(error, choice));
    throw error;
  }
}

function outcomeOf(error: unknown, choice: ModelChoice): string {
  return isDomainError(error) ? error.code : failureOf(error, choice).error.code;
}

async function withStructureIfKnown<Wire, Value>(
  choice: ModelChoice,
  { purpose, instructions, shape }: Question<Wire, Value>,
  messages: ModelMessage[],
  signal: AbortSignal,
): Promise<Reply> {
  // The shape stands in the instructions too: many servers accept `response_format` and then ignore it.
  const request: Request = { instructions: `${instructions}\n\n${inWords(shape)}`, messages };
  if (unstructured.has(placeOf(choice))) return await callModel(choice, request, signal);
  try {
    return await callModel(choice, { ...request, structure: { name: purpose, schema: shape } }, signal);
  } catch (error) {
    if (!refusesStructure(error)) throw error;
    unstructured.add(placeOf(choice));
    return await callModel(choice, request, signal);
  }
}

function inWords(shape: z.ZodType): string {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  return `Answer with one JSON object and nothing else. It follows this JSON schema:\n${JSON.stringify(schema)}`;
}

function read<Wire, Value>(
  { shape, accept }: Question<Wire, Value>,
  { text }: Reply,
  lastTry: boolean,
): { value: Value } | { problem: string } {
  const json = jsonInAnswer(text);
  if (json === undefined) return { problem: 'It does not contain a complete JSON object.' };
  const parsed = shape.safeParse(json);
  if (!parsed.success) return { problem: z.prettifyError(parsed.error) };
  try {
    return { value: accept(parsed.data, lastTry) };
  } catch (error) {
    if (error instanceof AnswerProblem) return { problem: error.message };
    throw error;
  }
}
