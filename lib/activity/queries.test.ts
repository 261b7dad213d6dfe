import { beforeEach, describe, expect, it } from 'vitest';
import { type Actor, systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { auditPeople, listAuditEvents, listOutboundRequests, outboundTotals } from './queries.ts';
import { auditFilterSchema, outboundFilterSchema } from './schema.ts';
import { heldComments } from './waiting.ts';

setUpTestDatabase();

beforeEach(async () => {
  await database().outboundRequest.deleteMany();
  await database().auditEvent.deleteMany();
  await database().user.deleteMany();
  await database().post.deleteMany();
});

const everything = outboundFilterSchema.parse({});
const editor: Actor = { userId: null, name: 'Redaktion', role: 'editor' };

async function requests(count: number, data: Partial<{ at: Date; kind: string; host: string; outcome: string }> = {}) {
  await database().outboundRequest.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      kind: 'fetch',
      host: 'example.org',
      purpose: 'article',
      outcome: 'ok',
      at: new Date(Date.UTC(2026, 0, 1) + index * 1000),
      ...data,
    })),
  });
}

describe('what left the server', () => {
  it('is paged forwards and back without losing or repeating a row, also among equal times', async () => {
    await requests(70);
    await requests(60, { at: new Date(Date.UTC(2026, 0, 1)) });
    const first = await listOutboundRequests(systemActor, everything);
    const second = await listOutboundRequests(systemActor, outboundFilterSchema.parse({ after: first.older }));
    const third = await listOutboundRequests(systemActor, outboundFilterSchema.parse({ after: second.older }));
    const ids = [first, second, third].flatMap(page => page.rows.map(row => row.id));
    expect(ids).toHaveLength(130);
    expect(new Set(ids).size).toBe(130);
    expect(third.older).toBeUndefined();

    const back = await listOutboundRequests(systemActor, outboundFilterSchema.parse({ before: third.newer }));
    expect(back.rows).toEqual(second.rows);
    const start = await listOutboundRequests(systemActor, outboundFilterSchema.parse({ before: back.newer }));
    expect(start.rows).toEqual(first.rows);
    expect(start.newer).toBeUndefined();
  });

  it('is narrowed by kind, outcome and part of the host', async () => {
    await requests(2);
    await requests(1, { kind: 'model', host: 'API.example.net', outcome: 'net.timeout' });
    const hosts = async (filter: object) =>
      (await listOutboundRequests(systemActor, outboundFilterSchema.parse(filter))).rows.map(row => row.host);
    expect(await hosts({ kind: 'model' })).toEqual(['API.example.net']);
    expect(await hosts({ outcome: 'failed' })).toEqual(['API.example.net']);
    expect(await hosts({ outcome: 'ok' })).toHaveLength(2);
    expect(await hosts({ host: ' api.EXAMPLE ' })).toEqual(['API.example.net']);
    expect(await hosts({ host: '%' })).toEqual([]);
    expect(await hosts({ kind: 'nonsense', after: 'nonsense' })).toHaveLength(3);
  });

  it('is summed since a moment', async () => {
    await requests(3, { at: new Date('2026-02-01') });
    await requests(1, { at: new Date('2025-01-01') });
    await database().outboundRequest.createMany({
      data: [0, 1].map(() => ({
        kind: 'model',
        host: 'models.example',
        purpose: 'write',
        outcome: 'ok',
        at: new Date('2026-02-02'),
        inputTokens: 2_000_000_000,
        outputTokens: 5,
        costMicros: 1_500_000_000,
      })),
    });
    expect(await outboundTotals(systemActor, new Date('2026-01-01'))).toEqual({
      fetches: 3,
      modelCalls: 2,
      failures: 0,
      inputTokens: 4_000_000_000,
      outputTokens: 10,
      costMicros: 3_000_000_000,
    });
    expect(await outboundTotals(systemActor, new Date('2027-01-01'))).toMatchObject({ fetches: 0, costMicros: 0 });
  });
});

describe('who did what', () => {
  it('is narrowed to an area and a person, and says whose doing it was', async () => {
    const user = await database().user.create({
      data: { email: 'anna@example.org', name: 'Anna', passwordHash: '', role: 'owner' },
    });
    await database().auditEvent.createMany({
      data: [
        { action: 'post.publish', userId: user.id, at: new Date('2026-01-02') },
        { action: 'poster.publish', at: new Date('2026-01-01') },
      ],
    });
    const events = async (filter: object) =>
      (await listAuditEvents(systemActor, auditFilterSchema.parse(filter))).rows.map(row => [row.action, row.user]);
    expect(await events({})).toEqual([
      ['post.publish', { name: 'Anna' }],
      ['poster.publish', null],
    ]);
    expect(await events({ area: 'post' })).toEqual([['post.publish', { name: 'Anna' }]]);
    expect(await events({ userId: user.id })).toHaveLength(1);
    expect(await auditPeople(systemActor)).toEqual([{ id: user.id, name: 'Anna' }]);
  });
});

it('only who may configure sees what happened', async () => {
  await expect(listOutboundRequests(editor, everything)).rejects.toMatchObject({ code: 'auth.forbidden' });
  await expect(listAuditEvents(editor, auditFilterSchema.parse({}))).rejects.toMatchObject({ code: 'auth.forbidden' });
  await expect(outboundTotals(editor, new Date())).rejects.toMatchObject({ code: 'auth.forbidden' });
  await expect(auditPeople(editor)).rejects.toMatchObject({ code: 'auth.forbidden' });
});

it('the sidebar counts comments that wait, and no others', async () => {
  const post = await database().post.create({
    data: { locale: 'de', slug: 'a', title: 'A', document: {} },
  });
  await database().comment.createMany({
    data: (['held', 'held', 'approved', 'trashed'] as const).map(status => ({
      postId: post.id,
      authorName: 'Leserin',
      body: 'Danke.',
      status,
    })),
  });
  expect(await heldComments()).toBe(2);
});
