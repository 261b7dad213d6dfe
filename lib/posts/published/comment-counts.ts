import { database } from '#lib/database/client.ts';
import { reads } from '#lib/pages/names.ts';

/** How many comments readers find under each of these articles; articles without any are left out. */
export async function approvedCommentCounts(postIds: readonly string[]): Promise<Map<string, number>> {
  reads(...postIds.map(id => `comments:${id}` as const));
  const groups = await database().comment.groupBy({
    by: ['postId'],
    where: { postId: { in: [...postIds] }, status: 'approved' },
    _count: { _all: true },
  });
  return new Map(groups.map(({ postId, _count }) => [postId, _count._all]));
}
