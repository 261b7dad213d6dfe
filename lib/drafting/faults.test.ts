import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { DomainError } from '#lib/domain-error.ts';
import { errorSentence } from '#lib/i18n/translator.ts';
import { setBoss } from '#lib/queue/boss.ts';
import { draftArticle } from './draft.ts';
import { draftRun } from './queries.ts';
import { retryDraft } from './retry.ts';
import { setModel } from './testing/a-model.ts';
import { aRun } from './testing/a-source.ts';
import type { Fault } from './testing/model-faults.ts';
import { type ModelServer, startModelServer } from './testing/model-server.ts';

setUpTestDatabase();

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
  // What a retry queues is worked on by the test itself.
  setBoss({ send: async () => null } as never);
});
afterAll(() => server.close());
beforeEach(async () => {
  server.script();
  server.requests.length = 0;
  await setModel(server);
});

const draft = (id: string) => draftArticle(id, new AbortController().signal, { backoffMs: 1 });

describe('a draft is made in spite of', () => {
  test.each<[string, Fault[]]>([
    ['a limit that asks to wait', ['rate-limited', 'rate-limited']],
    ['a fault of the server', ['server-error', 'ok', 'server-error', 'server-error']],
    ['a connection that breaks in the middle of an answer', ['dropped', 'dropped']],
    ['an answer without form', ['malformed']],
    ['an answer that breaks off', ['truncated']],
    ['an answer wrapped in words, thoughts and a fence', ['chatty', 'chatty', 'chatty']],
    ['ids that do not exist', ['wrong-ids', 'ok', 'wrong-ids']],
    ['a server that does not know structured answers', ['no-structure']],
    ['a server that does not stream', ['not-streamed']],
    ['a plan that is too long for the model', ['context-too-long']],
    ['an answer for which the context was too small', ['cut-off']],
    ['a web page instead of an answer', ['web-page', 'web-page']],
  ])('%s', async (_, faults) => {
    // Which servers stream and know structure is remembered for an address: each fault meets a server of its own.
    const own = await startModelServer();
    try {
      own.script(...faults);
      await setModel(own);
      const run = await aRun();
      await draft(run.id);
      expect(await draftRun(run.id)).toMatchObject({ status: 'done', error: null });
    } finally {
      await own.close();
    }
  });

  test('silence, once', async () => {
    await setModel(server, { patienceSeconds: 0.2 });
    server.script('silent');
    const run = await aRun();
    await draft(run.id);
    expect(await draftRun(run.id)).toMatchObject({ status: 'done' });
  });
});

describe('a draft fails with the true reason', () => {
  test.each<[string, Fault[]]>([
    ['model.badAnswer', ['malformed', 'malformed']],
    ['model.rateLimited', ['rate-limited-long']],
    ['model.quota', ['quota']],
    ['model.serverError', ['server-error', 'server-error', 'server-error', 'server-error']],
    ['model.refused', ['refusal']],
  ])('%s', async (code, faults) => {
    server.script(...faults);
    const run = await aRun();
    await draft(run.id);
    const view = await draftRun(run.id);
    expect(view).toMatchObject({ status: 'failed', error: { code }, post: null });
    expectSentence(code, view?.error?.args ?? {});
  });

  test('model.timeout, after as much silence as the owner bears, twice', async () => {
    await setModel(server, { patienceSeconds: 0.2 });
    server.script('silent', 'silent');
    const run = await aRun();
    await draft(run.id);
    expect(await draftRun(run.id)).toMatchObject({ status: 'failed', error: { code: 'model.timeout' } });
  });

  test('model.none, where the model was removed meanwhile', async () => {
    await database().setting.deleteMany();
    const run = await aRun();
    await draft(run.id);
    expect(await draftRun(run.id)).toMatchObject({ status: 'failed', error: { code: 'model.none' } });
  });

  test('drafting.emptySource, where there is nothing to draft from', async () => {
    const run = await aRun();
    await database().passage.deleteMany({ where: { sourceId: run.sourceId } });
    await draft(run.id);
    expect(await draftRun(run.id)).toMatchObject({ status: 'failed', error: { code: 'drafting.emptySource' } });
  });
});

test('an answer that could not be used is kept as it came', async () => {
  server.script('malformed', 'malformed');
  const run = await aRun();
  await draft(run.id);
  expect((await draftRun(run.id))?.rejectedText).toContain('allerdings ohne jede Form');
});

test('the model is shown what was wrong with its answer, once', async () => {
  server.script('wrong-ids', 'wrong-ids');
  const run = await aRun();
  await draft(run.id);
  expect(server.requests).toHaveLength(2);
  expect(await draftRun(run.id)).toMatchObject({ error: { code: 'model.badAnswer' } });
});

test('a retry goes on after what was finished, and the tokens of the failure stay counted', async () => {
  server.script('ok', 'ok', 'malformed', 'malformed');
  const run = await aRun();
  await draft(run.id);
  const failed = await draftRun(run.id);
  expect(failed).toMatchObject({ status: 'failed', stage: 'write' });
  server.requests.length = 0;
  await retryDraft(systemActor, { id: run.id });
  expect(await draftRun(run.id)).toMatchObject({ status: 'queued', error: null });
  await draft(run.id);
  const done = await draftRun(run.id);
  expect(done).toMatchObject({ status: 'done', error: null, rejectedText: null });
  expect(server.requests.some(({ purpose }) => purpose === 'plan')).toBe(false);
  expect(done?.inputTokens).toBeGreaterThan(failed?.inputTokens ?? Number.POSITIVE_INFINITY);
});

test('every call is listed among what left the server, with its outcome', async () => {
  await database().outboundRequest.deleteMany();
  server.script('rate-limited', 'ok', 'malformed');
  const run = await aRun();
  await draft(run.id);
  const rows = await database().outboundRequest.findMany({ orderBy: { at: 'asc' } });
  expect(rows).toHaveLength(server.requests.length);
  expect(rows[0]).toMatchObject({
    kind: 'model',
    purpose: 'plan',
    outcome: 'model.rateLimited',
    host: expect.stringContaining('localhost'),
  });
  expect(rows.slice(1).every(({ outcome }) => outcome === 'ok')).toBe(true);
});

function expectSentence(code: string, args: Record<string, string | number>): void {
  for (const locale of ['de', 'en'] as const) {
    const sentence = errorSentence(locale, new DomainError(code, args));
    expect(sentence).not.toBe(errorSentence(locale, new Error()));
    expect(sentence).not.toMatch(/[{}]/);
  }
}
