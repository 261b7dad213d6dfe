import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { documentBlocks } from '#lib/documents/blocks.ts';
import type { Document } from '#lib/documents/model.ts';
import { cancelDraft } from './cancel.ts';
import { coverageOf } from './coverage.ts';
import { draftArticle } from './draft.ts';
import { draftRun } from './queries.ts';
import { setModel } from './testing/a-model.ts';
import { aRun, aSource, longTalk, talk } from './testing/a-source.ts';
import { type ModelServer, startModelServer } from './testing/model-server.ts';

setUpTestDatabase();

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.script();
  server.requests.length = 0;
  server.delay(0);
  await setModel(server);
});

const running = () => new AbortController().signal;
const quick = { backoffMs: 1 };

describe('a draft', () => {
  test('is a post in state draft with everything an article needs', async () => {
    const run = await aRun();
    await draftArticle(run.id, running(), quick);
    const { post, document, blocks } = await madePost(run.id);
    expect(post).toMatchObject({
      status: 'draft',
      form: 'report',
      locale: 'de',
      slug: expect.stringMatching(/^[a-z0-9-]+$/),
    });
    for (const text of [post.title, post.lead, post.excerpt]) expect(text.length).toBeGreaterThan(10);
    expect(post.tags.length).toBeGreaterThan(0);
    expect(post.sources.map(({ sourceId }) => sourceId)).toEqual([run.sourceId]);
    const headings = document.content.filter(block => block.type === 'heading');
    expect(headings.length).toBeGreaterThanOrEqual(5); // four to seven sections and the conclusion
    expect(headings.length).toBeLessThanOrEqual(8);
    expect(blocks.at(-1)?.type).toBe('paragraph');
    expect(await draftRun(run.id)).toMatchObject({ status: 'done', error: null, post: { id: post.id } });
  });

  test('carries real passages of its source on every paragraph, and says that a machine wrote it', async () => {
    const run = await aRun();
    await draftArticle(run.id, running(), quick);
    const passages = await database().passage.findMany({ where: { sourceId: run.sourceId }, select: { id: true } });
    const known = new Set(passages.map(({ id }) => id));
    const { blocks } = await madePost(run.id);
    const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
    expect(paragraphs.length).toBeGreaterThan(4);
    for (const { passages: cited, origin } of paragraphs) {
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.every(id => known.has(id))).toBe(true);
      expect(origin).toBe('machine');
    }
  });

  test.each([1, 2, 5])('of %i passages has as many sections as they carry', async count => {
    const { id: sourceId } = await aSource({ passages: talk.slice(0, count) });
    const run = await aRun({ sourceId });
    await draftArticle(run.id, running(), quick);
    const { document } = await madePost(run.id);
    const headings = document.content.filter(block => block.type === 'heading').length;
    expect(headings).toBe(count < 4 ? 0 : 3);
  });

  test('comes in the language asked for', async () => {
    const run = await aRun({ locale: 'en' });
    await draftArticle(run.id, running(), quick);
    const { post, blocks } = await madePost(run.id);
    expect(post.locale).toBe('en');
    expect(blocks.some(({ text }) => text === 'Conclusion')).toBe(true);
    expect(blocks.find(({ type }) => type === 'paragraph')?.text).toMatch(/\bis about\b/);
  });

  test('as a translation covers every passage, in the order of the original', async () => {
    const run = await aRun({ form: 'translation', locale: 'en' });
    await draftArticle(run.id, running(), quick);
    const ordinals = await citedOrdinals(run.id, { withoutConclusion: true });
    expect(ordinals).toEqual(talk.map((_, index) => index + 1));
  });
});

describe('a long source', () => {
  test('of 520 passages is read in parts, and every passage reaches a section or is listed as not used', async () => {
    const passages = longTalk(520);
    const { id: sourceId } = await aSource({ passages });
    const run = await aRun({ sourceId, length: 'long' });
    await draftArticle(run.id, running(), quick);
    const stages = await database().draftStage.findMany({ where: { runId: run.id } });
    expect(stages.filter(({ name }) => name.startsWith('plan:p')).length).toBeGreaterThan(3);
    const shown = new Set(
      server.requests.filter(({ purpose }) => purpose === 'write').flatMap(({ prompt }) => idsIn(prompt)),
    );
    expect(shown.size).toBe(520);
    expect(await citedOrdinals(run.id)).toEqual(passages.map((_, index) => index + 1));
    const { document } = await madePost(run.id);
    const headings = document.content.filter(block => block.type === 'heading').length;
    expect(headings).toBeGreaterThanOrEqual(5);
    expect(headings).toBeLessThanOrEqual(8);
    expect(await coverageOf(run.id)).toMatchObject({
      passages: 520,
      cited: 520,
      notUsed: [],
      parts: expect.any(Number),
    });
  });

  test('is cut smaller where the model holds less than the settings say', async () => {
    const small = await startModelServer({ contextTokens: 2_500 });
    try {
      await setModel(small, { contextTokens: 12_000 });
      const { id: sourceId } = await aSource({ passages: longTalk(60) });
      const run = await aRun({ sourceId });
      await draftArticle(run.id, running(), quick);
      expect(await citedOrdinals(run.id)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    } finally {
      await small.close();
    }
  });

  test('is cut smaller where a server drops the beginning without a word', async () => {
    const small = await startModelServer({ silentContextTokens: 2_500 });
    try {
      await setModel(small, { contextTokens: 16_000 });
      const { id: sourceId } = await aSource({ passages: longTalk(60) });
      const run = await aRun({ sourceId });
      await draftArticle(run.id, running(), quick);
      expect(await draftRun(run.id)).toMatchObject({ status: 'done' });
      const stages = await database().draftStage.findMany({ where: { runId: run.id } });
      expect(stages.filter(({ errorCode }) => errorCode === 'model.contextTooLong').length).toBeGreaterThan(0);
    } finally {
      await small.close();
    }
  });
});

describe('a run that was interrupted', () => {
  test('goes on after its finished stages without asking for them again', async () => {
    const run = await aRun();
    const stopping = new AbortController();
    server.delay(60);
    const first = draftArticle(run.id, stopping.signal, quick);
    await expect.poll(() => finishedStages(run.id), { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
    stopping.abort(new Error('stopping'));
    await expect(first).rejects.toThrow('stopping');
    expect(await draftRun(run.id)).toMatchObject({ status: 'running', post: null });

    const finished = await database().draftStage.findMany({ where: { runId: run.id } });
    const answered = new Set(finished.filter(({ output }) => output !== null).map(({ name }) => name));
    server.requests.length = 0;
    server.delay(0);
    await draftArticle(run.id, running(), quick);
    expect(await draftRun(run.id)).toMatchObject({ status: 'done' });
    const all = await database().draftStage.count({ where: { runId: run.id } });
    expect(server.requests.length).toBe(all - answered.size);
    expect(server.requests.filter(({ purpose }) => purpose === 'plan')).toEqual([]);
  });

  test('is left alone once it is done', async () => {
    const run = await aRun();
    await draftArticle(run.id, running(), quick);
    server.requests.length = 0;
    await draftArticle(run.id, running(), quick);
    expect(server.requests).toEqual([]);
    expect(await database().post.count({ where: { draftRuns: { some: { id: run.id } } } })).toBe(1);
  });

  test('gives one post, even when two processes work on it at the same time', async () => {
    const run = await aRun();
    const before = await database().post.count();
    await Promise.all([draftArticle(run.id, running(), quick), draftArticle(run.id, running(), quick)]);
    expect(await database().post.count()).toBe(before + 1);
    expect(await draftRun(run.id)).toMatchObject({ status: 'done' });
  });

  test('is quiet when it has been deleted', async () => {
    const run = await aRun();
    await database().draftRun.delete({ where: { id: run.id } });
    await draftArticle(run.id, running(), quick);
    expect(server.requests).toEqual([]);
  });
});

test('cancelling breaks off the call under way and makes no post', async () => {
  const run = await aRun();
  server.delay(60_000);
  const working = draftArticle(run.id, running(), quick);
  await expect.poll(() => server.requests.length, { timeout: 5_000 }).toBe(1);
  await cancelDraft(systemActor, { id: run.id });
  await working;
  expect(await draftRun(run.id)).toMatchObject({ status: 'cancelled', post: null, error: null });
});

test('every token is counted once, and the cost follows from the price', async () => {
  await setModel(server, { price: { input: 2, output: 10 } });
  const run = await aRun();
  server.script('rate-limited', 'ok', 'malformed');
  await draftArticle(run.id, running(), quick);
  const { inputTokens, outputTokens, costMicros } = (await draftRun(run.id)) ?? {};
  const rows = await database().outboundRequest.findMany({ where: { kind: 'model' }, orderBy: { at: 'desc' } });
  const mine = rows.slice(0, server.requests.length);
  const sum = (key: 'inputTokens' | 'outputTokens') => mine.reduce((total, row) => total + (row[key] ?? 0), 0);
  expect(inputTokens).toBe(sum('inputTokens'));
  expect(outputTokens).toBe(sum('outputTokens'));
  expect(costMicros).toBe((inputTokens ?? 0) * 2 + (outputTokens ?? 0) * 10);
});

test('without a price the cost is unknown, not nothing', async () => {
  const run = await aRun();
  await draftArticle(run.id, running(), quick);
  expect(await draftRun(run.id)).toMatchObject({ costMicros: null, inputTokens: expect.any(Number) });
});

async function finishedStages(runId: string): Promise<number> {
  const stages = await database().draftStage.findMany({ where: { runId } });
  return stages.filter(({ output }) => output !== null).length;
}

async function madePost(runId: string) {
  const run = await database().draftRun.findUniqueOrThrow({
    where: { id: runId },
    include: { post: { include: { sources: true, tags: true } } },
  });
  expect(run.errorCode).toBeNull();
  const post = run.post!;
  const document = post.document as unknown as Document;
  return { post, document, blocks: documentBlocks(document) };
}

async function citedOrdinals(runId: string, { withoutConclusion = false } = {}): Promise<number[]> {
  const { blocks } = await madePost(runId);
  const end = blocks.findIndex(({ text }) => text === 'Fazit' || text === 'Conclusion');
  const ids = blocks.slice(0, withoutConclusion && end > 0 ? end : undefined).flatMap(({ passages }) => passages);
  const rows = await database().passage.findMany({ where: { id: { in: ids } }, select: { id: true, ordinal: true } });
  const ordinals = new Map(rows.map(({ id, ordinal }) => [id, ordinal]));
  const inOrder = [...new Set(ids)].map(id => ordinals.get(id) ?? 0);
  return withoutConclusion ? inOrder : inOrder.toSorted((a, b) => a - b);
}

function idsIn(prompt: string): string[] {
  return [...prompt.matchAll(/"id":"(p\d+)"/g)].map(([, id = '']) => id);
}
