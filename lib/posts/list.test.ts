import { beforeAll, describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { countPosts, listPosts } from './list.ts';
import { postListSchema } from './schema.ts';
import { aPost, aSource, author } from './testing/factories.ts';
import { planOf, queriesOf } from './testing/queries.ts';
import { trashPost } from './trash.ts';

setUpTestDatabase();

const list = (request: object = {}) => listPosts(author, postListSchema.parse(request));
const titles = async (request: object) => (await list(request)).rows.map(row => row.title);

describe('the list of posts', () => {
  beforeAll(async () => {
    const sourceIds = [await aSource({ title: 'Bogs', publisher: 'Example Radio' })];
    await aPost({ title: 'Entwurf: 100 % Torf' });
    await aPost({ title: 'Übermorgen', published: true, sourceIds, tagNames: ['Wasser', 'Moor'] });
    await trashPost(systemActor, await aPost({ title: 'Weggeworfen' }));
  });

  test('shows the last changed first, and what is in the trash only there', async () => {
    expect(await titles({})).toEqual(['Übermorgen', 'Entwurf: 100 % Torf']);
    expect(await titles({ status: 'trashed' })).toEqual(['Weggeworfen']);
    expect(await titles({ status: 'draft' })).toEqual(['Entwurf: 100 % Torf']);
    expect(await countPosts(author)).toEqual({ all: 2, draft: 1, published: 1, unpublished: 0, trashed: 1 });
  });

  test('shows originals and tags of each', async () => {
    const [row] = (await list({ status: 'published' })).rows;
    expect(row).toMatchObject({ hasUnpublishedChanges: false, sources: [{ publisher: 'Example Radio' }] });
    expect(row?.tags.map(tag => tag.name)).toEqual(['Moor', 'Wasser']);
  });

  test('is searched by a part of the title, whatever its case; signs mean themselves', async () => {
    expect(await titles({ query: ' ÜBERM' })).toEqual(['Übermorgen']);
    expect(await titles({ query: '0 %' })).toEqual(['Entwurf: 100 % Torf']);
    expect(await titles({ query: '_' })).toEqual([]);
    expect(await titles({ status: 'nonsense', after: 'nonsense' })).toHaveLength(2);
  });
});

describe('with many posts', () => {
  beforeAll(async () => {
    await database().$executeRaw`
      INSERT INTO "Post" (id, "groupId", locale, slug, title, document, status, "updatedAt")
      SELECT gen_random_uuid(), gen_random_uuid(), 'de', 'viele-' || n, 'Viele ' || n,
             '{"type":"doc","content":[]}', (CASE n % 200 WHEN 0 THEN 'draft' WHEN 1 THEN 'trashed' ELSE 'published' END)::"PostStatus",
             -- Several at the same moment, as an import makes them
             '2020-01-01'::timestamptz + (n / 7) * interval '1 minute'
        FROM generate_series(1, 20000) AS n`;
    await database().$executeRaw`
      INSERT INTO "PostTag" ("postId", "tagId")
      SELECT p.id, t.id FROM "Post" p CROSS JOIN (SELECT id FROM "Tag" LIMIT 2) t ON CONFLICT DO NOTHING`;
    await database().$executeRaw`ANALYZE`;
  });

  test('every post is on exactly one page, forwards and back', async () => {
    const first = await list({ query: 'viele 12' });
    const second = await list({ query: 'viele 12', after: first.older });
    expect(new Set([...first.rows, ...second.rows].map(row => row.id)).size).toBe(100);
    const back = await list({ query: 'viele 12', before: second.newer });
    expect(back.rows.map(row => row.id)).toEqual(first.rows.map(row => row.id));
  });

  test('a full page asks no more questions than a short one', async () => {
    const few = await queriesOf(() => list({ query: 'übermorgen' }));
    const many = await queriesOf(() => list());
    expect((await list()).rows).toHaveLength(50);
    expect(many).toHaveLength(few.length);
    expect(many.length).toBeLessThanOrEqual(6);
  });

  test.each([
    ['all', 'Post_updatedAt_id_idx'],
    ['draft', 'Post_status_updatedAt_id_idx'],
    ['trashed', 'Post_status_updatedAt_id_idx'],
  ])('the list %s reads one stretch of its index, however deep the page', async (status, index) => {
    const first = await list({ status });
    const deep = await database().post.findFirstOrThrow({ where: { title: 'Viele 10000' } });
    const after = `${deep.updatedAt.getTime().toString(36)}-${deep.id}`;
    for (const request of [{ status }, { status, after: first.older }, { status, after }]) {
      const [query] = await queriesOf(() => list(request));
      const plan = await planOf(query!);
      expect(plan).toContain(`using "${index}"`);
      // Neighbours at the same moment and of other states may be looked at, but never a list's length of rows.
      expect(mostRows(plan), plan).toBeLessThan(200);
    }
  });
});

/** The largest number of rows that a step of the plan gave or threw away. */
function mostRows(plan: string): number {
  const counts = [...plan.matchAll(/actual rows=([\d.]+)|Rows Removed by Filter: (\d+)/g)];
  return Math.max(...counts.map(([, rows, removed]) => Number(rows ?? removed)));
}
