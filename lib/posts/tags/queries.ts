import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { likeLiteral } from '#lib/database/like.ts';
import type { TagListRequest } from './schema.ts';

export interface TagRow {
  id: string;
  slug: string;
  name: string;
  /** Posts in any state but the trash */
  posts: number;
  /** Those of them that readers see */
  published: number;
}

const pageSize = 100;

/** Tags in the order of their slugs, that is of the alphabet; `next` asks for the page after. */
export async function listTags(
  actor: Actor,
  { query, after }: TagListRequest,
): Promise<{ rows: TagRow[]; next?: string }> {
  assertMay(actor, 'read');
  const tags = await database().tag.findMany({
    where: {
      ...(after === undefined ? {} : { slug: { gt: after } }),
      ...(query ? { name: { contains: likeLiteral(query), mode: 'insensitive' } } : {}),
    },
    orderBy: { slug: 'asc' },
    take: pageSize + 1,
    select: { id: true, slug: true, name: true },
  });
  const rows = await withCounts(tags.slice(0, pageSize));
  const last = tags.length > pageSize ? rows.at(-1)?.slug : undefined;
  return { rows, ...(last === undefined ? {} : { next: last }) };
}

/** All tags' names, for suggestions and for choosing the tag to merge into. */
export async function tagNames(actor: Actor): Promise<{ id: string; name: string }[]> {
  assertMay(actor, 'read');
  return await database().tag.findMany({ orderBy: { slug: 'asc' }, take: 2000, select: { id: true, name: true } });
}

async function withCounts(tags: { id: string; slug: string; name: string }[]): Promise<TagRow[]> {
  const ids = tags.map(({ id }) => id);
  const counts = await database().$queryRaw<{ tagId: string; posts: number; published: number }[]>`
    SELECT pt."tagId", count(*)::int AS posts, count(pt."publicationId")::int AS published
      FROM "PostTag" pt JOIN "Post" p ON p.id = pt."postId" AND p.status <> 'trashed'
     WHERE pt."tagId" = ANY(${ids}::uuid[])
     GROUP BY pt."tagId"`;
  const byTag = new Map(counts.map(({ tagId, ...count }) => [tagId, count]));
  return tags.map(tag => ({ ...tag, ...(byTag.get(tag.id) ?? { posts: 0, published: 0 }) }));
}
