import { z } from 'zod';
import { database } from '#lib/database/client.ts';
import { likeLiteral } from '#lib/database/like.ts';

export const findTitlesSchema = z.object({ query: z.string().trim().min(1).max(120) });

export interface FoundTitles {
  posts: { id: string; title: string }[];
  sources: { id: string; title: string }[];
}

/** Hits of each kind; a palette is read at a glance */
const limit = 6;

/** Posts and sources whose title holds the query, the latest first; for going there, not for research. */
export async function findTitles({ query }: z.output<typeof findTitlesSchema>): Promise<FoundTitles> {
  const title = { contains: likeLiteral(query), mode: 'insensitive' as const };
  const select = { id: true, title: true };
  const [posts, sources] = await Promise.all([
    database().post.findMany({
      where: { title, status: { not: 'trashed' } },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: limit,
      select,
    }),
    database().source.findMany({
      where: { title },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit,
      select,
    }),
  ]);
  return { posts, sources };
}
