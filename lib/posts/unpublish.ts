import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database, type Transaction } from '#lib/database/client.ts';
import { changes } from '#lib/pages/names.ts';
import { recordEvent } from './audit.ts';
import { type LockedPost, lockedPost } from './locked-post.ts';
import { pagesOf } from './pages.ts';

/**
 * Takes the article off the public pages; its text, comments and date stay for when it comes back. A post that readers do
 * not see is left as it is.
 * @throws DomainError `post.notFound`
 */
export async function unpublishPost(actor: Actor, { id }: { id: string }): Promise<void> {
  assertMay(actor, 'publish');
  await database().$transaction(async tx => {
    const post = await lockedPost(tx, id);
    if (!post.publication) return;
    await withdraw(tx, post);
    await tx.post.update({ where: { id }, data: { status: 'unpublished', updatedAt: new Date() } });
    await recordEvent(tx, actor, 'post.unpublish', id, { title: post.title });
  });
}

/** Takes the publication away and tells the pages that showed it; nothing to do for a post without. */
export async function withdraw(tx: Transaction, post: LockedPost): Promise<void> {
  if (!post.publication) return;
  await tx.publication.delete({ where: { postId: post.id } });
  await tx.postTag.updateMany({ where: { postId: post.id }, data: { publishedAt: null, publicationId: null } });
  await changes(tx, ...(await pagesOf(tx, post)), `comments:${post.id}`);
}
