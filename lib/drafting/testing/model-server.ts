// An OpenAI-compatible server for tests and manual trials: the real protocol (chat completions, streamed and whole,
// structured answers, usage, errors as OpenAI words them), answers made of the request's own passages, faults on demand.
// By hand: node lib/drafting/testing/model-server.ts --port 4010 [--key geheim] [--delay 500] [--context 8192]
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { answerTo } from './model-answers.ts';
import { type Fault, spoiled } from './model-faults.ts';

export interface ModelServer {
  /** With /v1, as it is entered in the settings */
  baseUrl: string;
  model: string;
  /** Every question since the start: name of its structure (`plan`, `write`, …), '' for plain ones */
  requests: { purpose: string; prompt: string; streamed: boolean; structured: boolean }[];
  /** Faults for the next requests, one each; `ok` lets one pass. Replaces what was scripted before. */
  script(...faults: Fault[]): void;
  /** How long each answer takes from now on, in milliseconds */
  delay(ms: number): void;
  close(): Promise<void>;
}

export interface ModelServerOptions {
  /** 0 or absent: any free one */
  port?: number;
  /** The key that requests must carry; absent: none is asked for */
  key?: string;
  delayMs?: number;
  /** Longer prompts are refused as OpenAI and vLLM do */
  contextTokens?: number;
  /** Longer prompts lose their beginning without a word, as with Ollama */
  silentContextTokens?: number;
}

const model = 'quellwerk-probe';

const requestSchema = z.object({
  model: z.string(),
  stream: z.boolean().default(false),
  messages: z.array(
    z.object({ role: z.string(), content: z.union([z.string(), z.array(z.object({ text: z.string() }))]) }),
  ),
  response_format: z
    .object({ json_schema: z.object({ name: z.string(), schema: z.looseObject({}) }).optional() })
    .optional(),
});

/** Resolves when it listens. Under `POST /script` (`{"faults": […], "delayMs": 0}`) other processes script it. */
export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const state: State = { options, faults: [], standing: new Set(), delayMs: options.delayMs ?? 0, requests: [] };
  const server = createServer((request, response) => {
    handle(state, request, response).catch(error => {
      if (!response.headersSent) fail(response, 500, 'server_error', String(error));
      else response.destroy();
    });
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://localhost:${port}/v1`,
    model,
    requests: state.requests,
    script: (...faults) => setScript(state, faults),
    delay: ms => {
      state.delayMs = ms;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface State {
  options: ModelServerOptions;
  faults: Fault[];
  standing: Set<Fault>;
  delayMs: number;
  requests: ModelServer['requests'];
}

function setScript(state: State, faults: Fault[]): void {
  const lasting: Fault[] = ['no-structure', 'not-streamed'];
  state.standing = new Set(faults.filter(fault => lasting.includes(fault)));
  state.faults = faults.filter(fault => !lasting.includes(fault));
}

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { key } = state.options;
  if (request.method === 'POST' && request.url === '/script') {
    const { faults = [], delayMs } = JSON.parse(await bodyOf(request)) as { faults?: Fault[]; delayMs?: number };
    setScript(state, faults);
    state.delayMs = delayMs ?? state.delayMs;
    return json(response, 200, { ok: true });
  }
  if (key && request.headers.authorization !== `Bearer ${key}`)
    return fail(response, 401, 'invalid_api_key', 'Incorrect API key provided.');
  if (request.method === 'GET' && request.url === '/v1/models')
    return json(response, 200, { object: 'list', data: [{ id: model, object: 'model', owned_by: 'quellwerk' }] });
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
    return fail(response, 404, 'not_found', `Invalid URL (${request.method} ${request.url})`);
  await complete(state, requestSchema.parse(JSON.parse(await bodyOf(request))), response);
}

async function complete(state: State, request: z.infer<typeof requestSchema>, response: ServerResponse): Promise<void> {
  const said = (role: string) =>
    request.messages.filter(message => message.role === role).map(({ content }) => plain(content));
  const [system = '', prompt = ''] = [said('system')[0], said('user')[0]];
  const structure = request.response_format?.json_schema;
  const shown = /JSON schema:\n(\{.*\})/.exec(system)?.[1];
  const schema = structure?.schema ?? (shown ? JSON.parse(shown) : undefined);
  const purpose = structure?.name ?? (shown ? 'unnamed' : '');
  state.requests.push({ purpose, prompt, streamed: request.stream, structured: structure !== undefined });

  if (request.model !== model)
    return fail(response, 404, 'model_not_found', `The model '${request.model}' does not exist.`);
  if (structure && state.standing.has('no-structure'))
    return fail(response, 400, 'invalid_request_error', 'response_format type json_schema is not supported.');
  const fault = state.faults.shift() ?? 'ok';
  const counted = Math.ceil(request.messages.reduce((sum, { content }) => sum + plain(content).length, 0) / 4);
  const { contextTokens = Number.POSITIVE_INFINITY, silentContextTokens = Number.POSITIVE_INFINITY } = state.options;
  if (fault === 'context-too-long' || counted > contextTokens)
    return fail(
      response,
      400,
      'context_length_exceeded',
      `This model's maximum context length is ${contextTokens} tokens.`,
    );
  if (refuseBy(fault, response)) return;
  if (state.delayMs > 0) await sleep(state.delayMs);
  if (fault === 'silent') return; // the connection stays open until the client closes it

  const content = spoiled(fault, answerTo({ system, prompt, schema }));
  const finish = fault === 'cut-off' ? 'length' : fault === 'refusal' ? 'content_filter' : 'stop';
  const usage = {
    prompt_tokens: Math.min(counted, silentContextTokens),
    completion_tokens: Math.ceil(content.length / 4),
  };
  if (request.stream && !state.standing.has('not-streamed')) await stream(response, { content, finish, usage, fault });
  else json(response, 200, wholeAnswer(content, finish, usage));
}

/** @returns whether the fault was one of the status line */
function refuseBy(fault: Fault, response: ServerResponse): boolean {
  const limited = (seconds: number) => response.setHeader('retry-after', String(seconds));
  if (fault === 'rate-limited') limited(0);
  if (fault === 'rate-limited-long') limited(3600);
  if (fault === 'rate-limited' || fault === 'rate-limited-long')
    fail(response, 429, 'rate_limit_exceeded', 'Rate limit reached for requests.');
  else if (fault === 'quota') fail(response, 429, 'insufficient_quota', 'You exceeded your current quota.');
  else if (fault === 'server-error') fail(response, 500, 'server_error', 'The server had an error.');
  else if (fault === 'web-page')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Hallo</h1>');
  else return false;
  return true;
}

interface Answer {
  content: string;
  finish: string;
  usage: { prompt_tokens: number; completion_tokens: number };
  fault: Fault;
}

/** Server-sent events in pieces of a few words, as models speak. */
async function stream(response: ServerResponse, { content, finish, usage, fault }: Answer): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  const send = (part: object) =>
    response.write(`data: ${JSON.stringify({ ...head('chat.completion.chunk'), ...part })}\n\n`);
  send({ choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }] });
  const pieces = content.match(/[\s\S]{1,40}/g) ?? [];
  for (const [index, piece] of pieces.entries()) {
    if (fault === 'dropped' && index >= pieces.length / 2) {
      await sleep(20); // what was sent so far leaves the machine first
      response.destroy();
      return;
    }
    send({ choices: [{ index: 0, delta: { content: piece }, finish_reason: null }] });
  }
  send({ choices: [{ index: 0, delta: {}, finish_reason: finish }] });
  send({ choices: [], usage: totalled(usage) });
  response.end('data: [DONE]\n\n');
}

function wholeAnswer(content: string, finish: string, usage: Answer['usage']): object {
  const message = { role: 'assistant', content };
  return {
    ...head('chat.completion'),
    choices: [{ index: 0, message, finish_reason: finish }],
    usage: totalled(usage),
  };
}

const head = (object: string) => ({ id: 'chatcmpl-1', object, created: Math.floor(Date.now() / 1000), model });
const totalled = (usage: Answer['usage']) => ({
  ...usage,
  total_tokens: usage.prompt_tokens + usage.completion_tokens,
});

function plain(content: string | { text: string }[]): string {
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** https://platform.openai.com/docs/guides/error-codes */
function fail(response: ServerResponse, status: number, code: string, message: string): void {
  json(response, status, { error: { message, type: code, param: null, code } });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      key: { type: 'string' },
      delay: { type: 'string' },
      context: { type: 'string' },
    },
  });
  const server = await startModelServer({
    port: Number(values.port ?? 4010),
    key: values.key,
    delayMs: Number(values.delay ?? 0),
    contextTokens: values.context ? Number(values.context) : undefined,
  });
  process.stdout.write(`${server.baseUrl} · ${server.model}\n`);
}
