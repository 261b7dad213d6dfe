import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { askModel } from './ask.ts';
import type { Provider } from './schema.ts';

setUpTestDatabase();

/** Each provider's own protocol, streamed, as its documentation shows it; the answer is `{"answer":"ja"}`. */
const protocols: Record<Provider, { path: RegExp; key: string; events: object[]; named?: boolean; end?: string }> = {
  'openai-compatible': {
    path: /^\/chat\/completions$/,
    key: 'authorization',
    events: [
      {
        id: '1',
        created: 1,
        model: 'm',
        choices: [{ index: 0, delta: { content: '{"answer":"ja"}' }, finish_reason: null }],
      },
      { id: '1', created: 1, model: 'm', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
      {
        id: '1',
        created: 1,
        model: 'm',
        choices: [],
        usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
      },
    ],
    end: 'data: [DONE]\n\n',
  },
  mistral: {
    path: /^\/chat\/completions$/,
    key: 'authorization',
    events: [
      {
        id: '1',
        created: 1,
        model: 'm',
        choices: [{ index: 0, delta: { role: 'assistant', content: '{"answer":"ja"}' } }],
      },
      {
        ...{ id: '1', created: 1, model: 'm', choices: [{ index: 0, delta: { content: '' }, finish_reason: 'stop' }] },
        usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
      },
    ],
    end: 'data: [DONE]\n\n',
  },
  openai: {
    path: /^\/responses$/,
    key: 'authorization',
    named: true,
    events: [
      { type: 'response.created', response: { id: 'r', created_at: 1, model: 'm' } },
      {
        type: 'response.output_item.added',
        output_index: 0,
        item: { id: 'i', type: 'message', status: 'in_progress', role: 'assistant', content: [] },
      },
      { type: 'response.output_text.delta', item_id: 'i', output_index: 0, content_index: 0, delta: '{"answer":"ja"}' },
      {
        type: 'response.output_item.done',
        output_index: 0,
        item: {
          id: 'i',
          type: 'message',
          status: 'completed',
          role: 'assistant',
          content: [{ type: 'output_text', text: '{"answer":"ja"}', annotations: [] }],
        },
      },
      {
        type: 'response.completed',
        response: { id: 'r', created_at: 1, model: 'm', usage: { input_tokens: 7, output_tokens: 3 } },
      },
    ],
  },
  anthropic: {
    path: /^\/messages$/,
    key: 'x-api-key',
    named: true,
    events: [
      {
        type: 'message_start',
        message: {
          id: 'a',
          type: 'message',
          role: 'assistant',
          model: 'm',
          content: [],
          stop_reason: null,
          usage: { input_tokens: 7, output_tokens: 0 },
        },
      },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: '{"answer":"ja"}' } },
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 3 } },
      { type: 'message_stop' },
    ],
  },
  google: {
    path: /^\/models\/m:streamGenerateContent/,
    key: 'x-goog-api-key',
    events: [
      {
        candidates: [
          { content: { role: 'model', parts: [{ text: '{"answer":"ja"}' }] }, finishReason: 'STOP', index: 0 },
        ],
        usageMetadata: { promptTokenCount: 7, candidatesTokenCount: 3, totalTokenCount: 10 },
      },
    ],
  },
};

let server: Server;
let provider: Provider;
let seen: { path: string; key: string; body: string };
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { key, events, named, end = '' } = protocols[provider];
    let body = '';
    for await (const chunk of request) body += chunk;
    seen = { path: request.url ?? '', key: String(request.headers[key]), body };
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of events) {
      response.write(
        `${named ? `event: ${(event as { type: string }).type}\n` : ''}data: ${JSON.stringify(event)}\n\n`,
      );
    }
    response.end(end);
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
});
afterAll(() => server.close());
beforeEach(() => {
  seen = { path: '', key: '', body: '' };
});

test.each(Object.keys(protocols) as Provider[])(
  '%s is spoken to in its own protocol, with key, shape and token count',
  async name => {
    provider = name;
    const { port } = server.address() as AddressInfo;
    const calls: { input: number; output: number }[] = [];
    const answer = await askModel(
      {
        provider: name,
        model: 'm',
        baseUrl: `http://127.0.0.1:${port}`,
        apiKey: 'geheim',
        contextTokens: 8_000,
        patienceMs: 5_000,
      },
      {
        purpose: 'probe',
        instructions: 'Antworte.',
        prompt: 'Ja oder nein?',
        shape: z.object({ answer: z.string() }),
        accept: ({ answer }) => ({ answer }),
      },
      {
        signal: new AbortController().signal,
        backoffMs: 1,
        onCall: async ({ inputTokens, outputTokens }) => void calls.push({ input: inputTokens, output: outputTokens }),
      },
    );
    expect(answer).toEqual({ answer: 'ja' });
    expect(seen.path).toMatch(protocols[name].path);
    expect(seen.key).toContain('geheim');
    expect(seen.body).toContain('Ja oder nein?');
    expect(seen.body).toContain('"answer"');
    expect(calls).toEqual([{ input: 7, output: 3 }]);
  },
);
