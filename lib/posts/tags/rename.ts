import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { unlessTaken } from '#lib/database/unless-taken.ts';
import { DomainError } from '#lib/domain-error.ts';
import { changes } from '#lib/pages/names.ts';
import { recordEvent } from '../audit.ts';
import { addRedirect } from '../redirects.ts';
import { slugFrom } from '../slug.ts';
import { lockedTag } from './locked-tag.ts';
import { pagesWithTag } from './pages.ts';
import { tagPath } from './path.ts';

/**
 * Gives a tag another name, and the address that follows from it; the old address leads to the new one.
 * @throws DomainError `tag.notFound`, `tag.taken` {name} where another tag has the address: those two can be merged
 */
export async function renameTag(actor: Actor, { id, name }: { id: string; name: string }): Promise<{ slug: string }> {
  assertMay(actor, 'publish');
  return await unlessTaken(new DomainError('tag.taken', { name }), () =>
    database().$transaction(async tx => {
      const tag = await lockedTag(tx, id);
      const slug = slugFrom(name);
      if (tag.name === name && tag.slug === slug) return { slug };
      await tx.tag.update({ where: { id }, data: { name, slug } });
      await addRedirect(tx, tagPath(tag.slug), tagPath(slug));
      await changes(tx, ...(await pagesWithTag(tx, id)));
      await recordEvent(tx, actor, 'tag.rename', id, { from: tag.name, to: name });
      return { slug };
    }),
  );
}
