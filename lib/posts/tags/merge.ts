import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { changes } from '#lib/pages/names.ts';
import { recordEvent } from '../audit.ts';
import { addRedirect } from '../redirects.ts';
import { lockedTag } from './locked-tag.ts';
import { pagesWithTag } from './pages.ts';
import { tagPath } from './path.ts';

/**
 * Gives every post with the one tag the other instead. The tag that goes leaves a redirect to the one that stays.
 * @throws DomainError `tag.notFound`, `tag.sameTag`
 */
export async function mergeTags(actor: Actor, { id, intoId }: { id: string; intoId: string }): Promise<void> {
  assertMay(actor, 'publish');
  if (id === intoId) throw new DomainError('tag.sameTag');
  await database().$transaction(async tx => {
    // Always in the same order: two merges the other way round wait for each other instead of locking each other out.
    const [one, other] = id < intoId ? [id, intoId] : [intoId, id];
    const locked = [await lockedTag(tx, one), await lockedTag(tx, other)];
    const [from, into] = id < intoId ? locked : locked.reverse();
    if (!from || !into) throw new DomainError('tag.notFound');
    const before = await pagesWithTag(tx, id);
    await tx.$executeRaw`
      INSERT INTO "PostTag" ("postId", "tagId", "publishedAt", "publicationId")
      SELECT "postId", ${intoId}::uuid, "publishedAt", "publicationId" FROM "PostTag" WHERE "tagId" = ${id}::uuid
      ON CONFLICT DO NOTHING`;
    await tx.tag.delete({ where: { id } });
    await addRedirect(tx, tagPath(from.slug), tagPath(into.slug));
    await changes(tx, ...before, `tag:${intoId}`);
    await recordEvent(tx, actor, 'tag.merge', intoId, { from: from.name, into: into.name });
  });
}
