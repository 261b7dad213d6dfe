import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { recordEvent } from './audit.ts';
import { lockedPost } from './locked-post.ts';
import { wasPublic } from './was-public.ts';

/**
 * Takes the post out of the trash. Nothing becomes public by that: an article that was published comes back withdrawn.
 * @throws DomainError `post.notFound`
 */
export async function restorePost(actor: Actor, { id }: { id: string }): Promise<void> {
  assertMay(actor, 'write');
  await database().$transaction(async tx => {
    const post = await lockedPost(tx, id);
    if (post.status !== 'trashed') return;
    const status = (await wasPublic(tx, post)) ? 'unpublished' : 'draft';
    await tx.post.update({ where: { id }, data: { status, trashedAt: null, updatedAt: new Date() } });
    await recordEvent(tx, actor, 'post.restore', id, { title: post.title });
  });
}
