import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { changes } from '#lib/pages/names.ts';
import { recordEvent } from '../audit.ts';
import { lockedTag } from './locked-tag.ts';
import { pagesWithTag } from './pages.ts';
import { tagPath } from './path.ts';

/**
 * Takes a tag away from all posts, and its page with it; the posts stay.
 * @throws DomainError `tag.notFound`
 */
export async function deleteTag(actor: Actor, { id }: { id: string }): Promise<void> {
  assertMay(actor, 'publish');
  await database().$transaction(async tx => {
    const tag = await lockedTag(tx, id);
    await changes(tx, ...(await pagesWithTag(tx, id)));
    await tx.tag.delete({ where: { id } });
    await tx.redirect.deleteMany({ where: { toPath: tagPath(tag.slug) } });
    await recordEvent(tx, actor, 'tag.delete', id, { name: tag.name });
  });
}
