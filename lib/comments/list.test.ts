import { beforeAll, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { aPost } from '#lib/posts/testing/factories.ts';
import { planOf, queriesOf } from '#lib/posts/testing/queries.ts';
import { approvedComments, listComments } from './queries.ts';
import { commentListSchema } from './schema.ts';

setUpTestDatabase();

const list = (request: object = {}) => listComments(systemActor, commentListSchema.parse(request));
let busy: { id: string };

beforeAll(async () => {
  busy = await aPost({ published: true });
  await database().$executeRaw`
    INSERT INTO "Comment" (id, "postId", "authorName", body, status, "createdAt")
    SELECT gen_random_uuid(), ${busy.id}::uuid, 'Viele', 'Text ' || n,
           (CASE WHEN n % 400 = 0 THEN 'held' WHEN n % 2 = 0 THEN 'trashed' ELSE 'approved' END)::"CommentStatus",
           '2020-01-01'::timestamptz + (n / 5) * interval '1 minute'
      FROM generate_series(1, 20000) AS n`;
  await database().$executeRaw`ANALYZE`;
});

test('every held comment is on exactly one page', async () => {
  const first = await list();
  const second = await list({ after: first.older });
  expect(new Set([...first.rows, ...second.rows].map(row => row.id)).size).toBe(50);
  expect(second.older).toBeUndefined();
  expect((await list({ before: second.newer })).rows).toEqual(first.rows);
});

test('a full page asks no more questions than a short one', async () => {
  const last = (await list({ after: (await list()).older })).rows.at(-2)!;
  const short = await queriesOf(() => list({ after: `${last.at.getTime().toString(36)}-${last.id}` }));
  const full = await queriesOf(() => list({ status: 'approved' }));
  expect(full).toHaveLength(short.length);
});

test('a deep page reads one stretch of its index', async () => {
  const deep = await database().comment.findFirstOrThrow({ where: { body: 'Text 9999' } });
  const [query] = await queriesOf(() =>
    list({ status: 'approved', after: `${deep.createdAt.getTime().toString(36)}-${deep.id}` }),
  );
  const plan = await planOf(query!);
  expect(plan).toContain('using "Comment_status_createdAt_id_idx"');
  expect(Number(/Rows Removed by Filter: (\d+)/.exec(plan)?.[1] ?? 0)).toBeLessThan(10);
});

test('an article finds its comments without looking at those of others', async () => {
  const quiet = await aPost({ published: true });
  const [query] = await queriesOf(() => approvedComments(quiet.id));
  expect(await planOf(query!)).toContain('using "Comment_postId_status_createdAt_id_idx"');
});
