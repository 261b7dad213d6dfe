import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  process.env.QUELLWERK_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
});

import { createServer } from 'node:net';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { type ModelServer, startModelServer } from '../testing/model-server.ts';
import { modelInputSchema } from './schema.ts';
import { testConnection } from './test-connection.ts';

setUpTestDatabase();

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer({ key: 'richtig' });
});
afterAll(() => server.close());
beforeEach(() => server.script());

const tested = (change: Record<string, unknown> = {}) =>
  testConnection(
    systemActor,
    modelInputSchema.parse({
      provider: 'openai-compatible',
      model: server.model,
      baseUrl: server.baseUrl,
      apiKey: 'richtig',
      ...change,
    }),
  );

test('a test of the connection answers with latency and the name of the model', async () => {
  const result = await tested();
  expect(result).toMatchObject({ model: server.model, host: new URL(server.baseUrl).host, priceKnown: false });
  expect(result.latencyMs).toBeGreaterThanOrEqual(0);
  const [row] = await database().outboundRequest.findMany({ orderBy: { at: 'desc' }, take: 1 });
  expect(row).toMatchObject({ kind: 'model', purpose: 'test', outcome: 'ok' });
});

describe('a test of the connection names the true reason', () => {
  test('a wrong key', async () => {
    await expect(tested({ apiKey: 'falsch' })).rejects.toMatchObject({ code: 'model.wrongKey' });
  });

  test('an unknown model, and the ones that are there', async () => {
    await expect(tested({ model: 'gibts-nicht' })).rejects.toMatchObject({
      code: 'model.unknownModelOfSeveral',
      args: { known: server.model },
    });
  });

  test('nobody there', async () => {
    await expect(tested({ baseUrl: `http://localhost:${await closedPort()}/v1` })).rejects.toMatchObject({
      code: 'model.unreachable',
      args: { problem: 'ECONNREFUSED' },
    });
  });

  test('an unknown host name', async () => {
    await expect(tested({ baseUrl: 'http://nirgends.invalid/v1' })).rejects.toMatchObject({
      code: 'model.unreachable',
    });
  });

  test('an address without the interface', async () => {
    await expect(tested({ baseUrl: server.baseUrl.replace('/v1', '/api') })).rejects.toMatchObject({
      code: 'model.wrongAddress',
    });
  });

  test('silence', async () => {
    server.script('silent');
    await expect(tested({ patienceSeconds: 5 })).rejects.toMatchObject({ code: 'model.timeout', args: { seconds: 5 } });
  });

  test.each([
    ['rate-limited', 'model.rateLimited'],
    ['quota', 'model.quota'],
    ['server-error', 'model.serverError'],
    ['web-page', 'model.malformed'],
  ] as const)('%s', async (fault, code) => {
    server.script(fault, fault);
    const before = server.requests.length;
    await expect(tested()).rejects.toMatchObject({ code });
    // Nothing is tried twice; only a stream that was none is asked for again as a whole.
    expect(server.requests.length - before).toBe(fault === 'web-page' ? 2 : 1);
  });
});

async function closedPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise(resolve => probe.close(resolve));
  return port;
}
