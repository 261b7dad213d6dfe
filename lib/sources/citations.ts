import type { Transaction } from '#lib/database/client.ts';

interface UsingPost {
  id: string;
  title: string;
}

/** Posts that list the source, in whatever state, the trash included. */
export async function postsListing(tx: Transaction, sourceId: string): Promise<UsingPost[]> {
  return await tx.post.findMany({
    where: { sources: { some: { sourceId } } },
    select: { id: true, title: true },
    orderBy: { id: 'asc' },
  });
}

/**
 * Posts whose text, as it is being written or as it is published, rests on passages of the source. Only posts that list
 * it or were drafted from it are looked at: no others can have come by its passages.
 */
export async function postsCiting(tx: Transaction, sourceId: string): Promise<UsingPost[]> {
  return await tx.$queryRaw<UsingPost[]>`
    SELECT DISTINCT p.id, p.title
      FROM "Post" p
      JOIN LATERAL (SELECT p.document UNION ALL SELECT document FROM "Publication" WHERE "postId" = p.id) d ON true
      JOIN LATERAL jsonb_path_query(d.document, 'lax $.**.passages[*]') cited(passage) ON true
      JOIN "Passage" g ON g."sourceId" = ${sourceId}::uuid AND g.id::text = cited.passage #>> '{}'
     WHERE p.id IN (SELECT "postId" FROM "PostSource" WHERE "sourceId" = ${sourceId}::uuid
                     UNION SELECT "postId" FROM "DraftRun" WHERE "sourceId" = ${sourceId}::uuid)
     ORDER BY p.id`;
}
