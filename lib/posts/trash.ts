import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { recordEvent } from './audit.ts';
import { lockedPost } from './locked-post.ts';
import { withdraw } from './unpublish.ts';

/**
 * Puts the post into the trash, from where it can be restored; a published article is withdrawn.
 * @throws DomainError `post.notFound`
 */
export async function trashPost(actor: Actor, { id }: { id: string }): Promise<void> {
  assertMay(actor, 'write');
  await database().$transaction(async tx => {
    const post = await lockedPost(tx, id);
    if (post.status === 'trashed') return;
    if (post.publication) assertMay(actor, 'publish');
    await withdraw(tx, post);
    const now = new Date();
    await tx.post.update({ where: { id }, data: { status: 'trashed', trashedAt: now, updatedAt: now } });
    await recordEvent(tx, actor, 'post.trash', id, { title: post.title, wasPublished: post.publication !== null });
  });
}
