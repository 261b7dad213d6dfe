import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database, type Transaction } from '#lib/database/client.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { changes } from '#lib/pages/names.ts';
import { recordEvent } from './audit.ts';
import { type LockedPost, lockedPost } from './locked-post.ts';
import { pagesOf } from './pages.ts';
import { assertPublishable } from './publishable.ts';
import { removeRedirect } from './redirects.ts';
import { keepRevision } from './revisions.ts';
import { articlePath } from './slug.ts';
import { snapshot } from './snapshot.ts';
import { firstPublication } from './was-public.ts';

export interface Published {
  slug: string;
  /** First publication */
  publishedAt: Date;
  /** The last time that readers got another text */
  modifiedAt: Date;
}

/**
 * Shows the post to readers as it now stands; for a published post, shows them its changes. Publishing twice without a
 * change in between publishes once.
 *
 * @throws DomainError `post.notFound`, `post.trashed`, `post.titleMissing`, `post.textMissing`, `post.slugReserved`,
 *   `post.imagesUndescribed` {count}
 */
export async function publishPost(actor: Actor, { id }: { id: string }): Promise<Published> {
  assertMay(actor, 'publish');
  return await database().$transaction(async tx => {
    const post = await lockedPost(tx, id);
    if (post.publication?.version === post.version) return published(post.publication);
    const publication = await publishLocked(tx, actor, post, new Date());
    const { title, slug } = post;
    await recordEvent(tx, actor, post.publication ? 'post.update' : 'post.publish', id, { title, slug });
    return publication;
  });
}

/** Writes the publication within the caller's transaction, which holds the post locked. */
export async function publishLocked(tx: Transaction, actor: Actor, post: LockedPost, now: Date): Promise<Published> {
  const { id: postId, slug, version } = post;
  const document = parseDocument(post.document);
  assertPublishable(post, document);
  // A post that was withdrawn and comes back keeps its date.
  const publishedAt = (await firstPublication(tx, post)) ?? now;
  const content = { ...(await snapshot(tx, post, document)), slug, version, publishedAt, modifiedAt: now };

  await tx.publication.upsert({ where: { postId }, create: { postId, ...content }, update: content });
  await tx.post.update({ where: { id: postId }, data: { status: 'published', updatedAt: now } });
  await tx.postTag.updateMany({ where: { postId }, data: { publishedAt, publicationId: postId } });
  await removeRedirect(tx, articlePath(slug));
  await keepRevision(tx, post, 'publish', actor.userId, now);
  await changes(tx, ...(await pagesOf(tx, post)), `comments:${postId}`);
  return published(content);
}

function published({ slug, publishedAt, modifiedAt }: Published): Published {
  return { slug, publishedAt, modifiedAt };
}
