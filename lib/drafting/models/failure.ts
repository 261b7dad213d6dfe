import { APICallError, StreamProviderError } from 'ai';
import { DomainError, isDomainError } from '#lib/domain-error.ts';
import { hostOf } from './language-model.ts';
import type { ModelChoice } from './schema.ts';

/** What went wrong with one request, and whether the same request may succeed later. */
export interface Failure {
  error: DomainError;
  retryable: boolean;
  /** What the server asked for in Retry-After, in milliseconds */
  retryAfterMs?: number;
}

/** An answer that could not be used, also after the model was shown why. */
export class RejectedAnswer extends DomainError {
  /** The model's answer as it came */
  readonly text: string;

  constructor({ model }: ModelChoice, text: string, problem: string) {
    super('model.badAnswer', { model }, { cause: new Error(problem) });
    this.text = text;
  }
}

/** Whether a smaller question to the same model may succeed. */
export function isTooMuchAtOnce(error: unknown): boolean {
  return isDomainError(error) && (error.code === 'model.contextTooLong' || error.code === 'model.cutOff');
}

/**
 * The truth about a failed request, from the status code and, where servers differ, from the words of the answer.
 * Errors that are no failure of the request (cancelling, faults of ours) are thrown again.
 */
export function failureOf(error: unknown, choice: ModelChoice): Failure {
  if (isDomainError(error)) return { error, retryable: error.code === 'model.timeout' };
  const { status, message, headers, isCall } = detailsOf(error);
  if (!isCall) throw error;
  const cause = { cause: error };
  const host = hostOf(choice);
  const { model } = choice;
  const fail = (code: string, args: Record<string, string | number>, retryable = false): Failure => ({
    error: new DomainError(`model.${code}`, args, cause),
    retryable,
  });

  if (isContextFailure(status, message)) return fail('contextTooLong', { model, tokens: choice.contextTokens });
  if (status === undefined) return fail('unreachable', { host, problem: networkProblem(error) }, true);
  if (status < 400) return fail('malformed', { host }, true);
  if (status === 401) return fail('wrongKey', { host });
  if (status === 402 || /insufficient_quota|credit balance|billing/i.test(message)) return fail('quota', { host });
  if (status === 403) return fail('forbidden', { host, model });
  // Google answers a wrong key with 400, and others with the model's name in a 400.
  if (status === 400 && /api[ _]key/i.test(message)) return fail('wrongKey', { host });
  if ((status === 404 || status === 400) && namesModel(message, model)) return fail('unknownModel', { host, model });
  if (status === 404 || status === 405) return fail('wrongAddress', { host });
  if (status === 429) {
    const retryAfterMs = retryAfter(headers);
    const minutes = Math.ceil((retryAfterMs ?? 60_000) / 60_000);
    return { ...fail('rateLimited', { host, minutes }, true), retryAfterMs };
  }
  if (status >= 500 || status === 408 || status === 409)
    return { ...fail('serverError', { host, status: String(status) }, true), retryAfterMs: retryAfter(headers) };
  // Some servers repeat the key in their answer.
  const problem = choice.apiKey ? message.replaceAll(choice.apiKey, '…') : message;
  return fail('requestRefused', { host, problem: shorten(problem) });
}

/** Whether a server turned the request down because it does not know structured answers. */
export function refusesStructure(error: unknown): boolean {
  const { status, message } = detailsOf(error);
  return (
    (status === 400 || status === 422 || status === 501 || status === 500) &&
    /response_format|json_schema|json schema|structured|grammar|guided/i.test(message)
  );
}

interface Details {
  isCall: boolean;
  status?: number;
  message: string;
  headers?: Record<string, string>;
}

function detailsOf(error: unknown): Details {
  if (APICallError.isInstance(error)) {
    const message = `${error.message} ${error.responseBody ?? ''}`;
    return { isCall: true, status: error.statusCode, message, headers: error.responseHeaders };
  }
  if (StreamProviderError.isInstance(error)) {
    // Within a stream that began well there is no status line: without a code it counts as the server's own fault.
    return { isCall: true, status: error.statusCode ?? 500, message: `${error.type} ${error.code} ${error.message}` };
  }
  const name = error instanceof Error ? error.name : '';
  if (/^AI_(JSONParse|TypeValidation|InvalidResponseData|EmptyResponseBody|NoContentGenerated)Error$/.test(name))
    return { isCall: true, status: 200, message: String((error as Error).message) };
  // A connection that breaks within an answer: undici's `terminated`, or the socket's own error.
  const broken =
    error instanceof TypeError || /^(ECONN|EPIPE|UND_ERR)/.test(String((error as { code?: unknown })?.code));
  return { isCall: broken, message: String((error as Error)?.message ?? error) };
}

/** The wordings of OpenAI, vLLM, llama.cpp, Ollama, LM Studio, Anthropic, Google and Mistral. */
const contextWords =
  /context_length_exceeded|exceed_context_size|exceeds? the available context|maximum context length|context (?:window|length|size)|prompt is too long|input (?:is )?too long|input token count|too many (?:input )?tokens|reduce the length/i;

function isContextFailure(status: number | undefined, message: string): boolean {
  return status !== undefined && status >= 400 && status !== 429 && contextWords.test(message);
}

function namesModel(message: string, model: string): boolean {
  return (
    message.includes(model) ||
    /model[ _](?:not[ _]found|does not exist|.{0,40}not (?:found|exist|supported))/i.test(message)
  );
}

function networkProblem(error: unknown): string {
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code } = current as NodeJS.ErrnoException;
    if (code && !code.startsWith('UND_ERR_SOCKET')) return code;
  }
  return shorten(error instanceof Error ? error.message : String(error));
}

/** RFC 9110, section 10.2.3: seconds or a date. OpenAI adds `retry-after-ms`. */
function retryAfter(headers: Record<string, string> = {}): number | undefined {
  const exact = Number.parseFloat(headers['retry-after-ms'] ?? '');
  const seconds = Number.parseFloat(headers['retry-after'] ?? '');
  const date = Date.parse(headers['retry-after'] ?? '') - Date.now();
  return [exact, seconds * 1000, date].find(ms => Number.isFinite(ms) && ms >= 0);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
