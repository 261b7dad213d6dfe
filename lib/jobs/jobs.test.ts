import { PgBoss } from 'pg-boss';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database, databaseUrl } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { cancelDraft } from '#lib/drafting/cancel.ts';
import { draftLater } from '#lib/drafting/later.ts';
import { draftRun } from '#lib/drafting/queries.ts';
import { retryDraft } from '#lib/drafting/retry.ts';
import { startDraft } from '#lib/drafting/start.ts';
import { setModel } from '#lib/drafting/testing/a-model.ts';
import { aRun, aSource } from '#lib/drafting/testing/a-source.ts';
import { type ModelServer, startModelServer } from '#lib/drafting/testing/model-server.ts';
import { boss } from '#lib/queue/boss.ts';
import { type RunningJobs, startJobs } from './start.ts';

setUpTestDatabase();

let server: ModelServer;
let jobs: RunningJobs | undefined;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.script();
  server.delay(0);
  server.requests.length = 0;
  await setModel(server);
});
afterEach(async () => {
  await jobs?.stop();
  jobs = undefined;
  await database().draftRun.deleteMany(); // whatever job is left finds nothing to do
});

const begin = async (locale: 'de' | 'en' = 'de') => {
  const { id: sourceId } = await aSource();
  const { runId } = await startDraft(systemActor, { sourceId, form: 'report', length: 'medium', locale });
  return { sourceId, runId };
};
const status = async (id: string) => (await draftRun(id))?.status;

test('what is started in the admin area is drafted in the background', async () => {
  jobs = await startJobs();
  const { runId } = await begin();
  await expect.poll(() => status(runId), { timeout: 20_000 }).toBe('done');
  expect((await draftRun(runId))?.model).toBe(server.model);
});

test('a draft started twice is one draft', async () => {
  jobs = await startJobs();
  const { id: sourceId } = await aSource();
  server.delay(200);
  const wish = { sourceId, form: 'report', length: 'medium', locale: 'de' } as const;
  const both = await Promise.all([startDraft(systemActor, wish), startDraft(systemActor, wish)]);
  expect(both[0].runId).toBe(both[1].runId);
  expect(await database().draftRun.count({ where: { sourceId } })).toBe(1);
});

test('jobs of one run collide instead of doubling', async () => {
  jobs = await startJobs();
  server.delay(500);
  const run = await aRun();
  for (let time = 0; time < 3; time++) await database().$transaction(tx => draftLater(tx, run.id));
  const waiting = (await boss().findJobs('draft', { key: run.id })).filter(({ state }) => state !== 'completed');
  expect(waiting.length).toBeLessThanOrEqual(2); // one active, one waiting
  await expect.poll(() => status(run.id), { timeout: 20_000 }).toBe('done');
  expect(server.requests.filter(({ purpose }) => purpose === 'plan')).toHaveLength(1);
});

test('a transaction that is rolled back leaves no job', async () => {
  jobs = await startJobs();
  const run = await aRun();
  const broken = database().$transaction(async tx => {
    await draftLater(tx, run.id);
    throw new Error('rolled back');
  });
  await expect(broken).rejects.toThrow('rolled back');
  expect(await boss().findJobs('draft', { key: run.id })).toEqual([]);
});

test('stopping breaks off a call under way, and the next start goes on from there', async () => {
  jobs = await startJobs();
  server.delay(100);
  const { runId } = await begin();
  await expect.poll(() => server.requests.length, { timeout: 10_000 }).toBeGreaterThan(2);
  await jobs.stop();
  jobs = undefined;
  expect(await status(runId)).toBe('running');
  const finished = await database().draftStage.findMany({ where: { runId } });
  server.requests.length = 0;
  server.delay(0);
  jobs = await startJobs();
  await expect.poll(() => status(runId), { timeout: 20_000 }).toBe('done');
  const kept = finished.filter(({ output }) => output !== null).length;
  expect(kept).toBeGreaterThan(0);
  expect(server.requests.length).toBe((await database().draftStage.count({ where: { runId } })) - kept);
});

test('a job whose process was killed is taken up at the next start', async () => {
  // What kill -9 leaves behind: a run that says it is running, and a job that says somebody works on it.
  jobs = await startJobs();
  const run = await aRun();
  await jobs.stop();
  jobs = undefined;
  const dead = new PgBoss({ connectionString: databaseUrl(), schema: 'jobs', supervise: false, schedule: false });
  await dead.start();
  await dead.send('draft', { runId: run.id }, { singletonKey: run.id });
  expect(await dead.fetch('draft')).toHaveLength(1);
  await database().draftRun.update({ where: { id: run.id }, data: { status: 'running', attempts: 1 } });
  await dead.stop({ graceful: false });
  jobs = await startJobs({ alone: true });
  await expect.poll(() => status(run.id), { timeout: 9_000 }).toBe('done');
});

test('a run whose job was lost is found in the database', async () => {
  const run = await aRun();
  jobs = await startJobs();
  await expect.poll(() => status(run.id), { timeout: 20_000 }).toBe('done');
});

test('a cancelled run can be taken up again at once', async () => {
  jobs = await startJobs();
  server.delay(60_000);
  const { runId } = await begin();
  await expect.poll(() => server.requests.length, { timeout: 10_000 }).toBe(1);
  await cancelDraft(systemActor, { id: runId });
  server.delay(0);
  await retryDraft(systemActor, { id: runId });
  await expect.poll(() => status(runId), { timeout: 20_000 }).toBe('done');
});

test('nothing is queued before the jobs are started', async () => {
  const { id: sourceId } = await aSource();
  const wish = { sourceId, form: 'report', length: 'medium', locale: 'de' } as const;
  await expect(startDraft(systemActor, wish)).rejects.toMatchObject({ code: 'jobs.notStarted' });
  expect(await database().draftRun.count({ where: { sourceId } })).toBe(0);
});
