import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { recordEvent } from './audit.ts';
import { lockedPost } from './locked-post.ts';
import { articlePath } from './slug.ts';

/**
 * Deletes a post in the trash for good, with its revisions and comments; its originals stay.
 * @throws DomainError `post.notFound`, `post.notTrashed`
 */
export async function deletePost(actor: Actor, { id }: { id: string }): Promise<void> {
  assertMay(actor, 'publish');
  await database().$transaction(async tx => {
    const post = await lockedPost(tx, id);
    if (post.status !== 'trashed') throw new DomainError('post.notTrashed');
    await tx.redirect.deleteMany({ where: { toPath: articlePath(post.slug) } });
    await tx.post.delete({ where: { id } });
    await recordEvent(tx, actor, 'post.delete', id, { title: post.title });
  });
}
