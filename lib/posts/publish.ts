import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { changes } from '#lib/pages/names.ts';
import { recordEvent } from './audit.ts';
import { lockedPost } from './locked-post.ts';
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
    const document = parseDocument(post.document);
    assertPublishable(post, document);
    const [now, { slug, version }] = [new Date(), post];
    // A post that was withdrawn and comes back keeps its date.
    const publishedAt = (await firstPublication(tx, post)) ?? now;
    const content = { ...(await snapshot(tx, post, document)), slug, version, publishedAt, modifiedAt: now };

    await tx.publication.upsert({ where: { postId: id }, create: { postId: id, ...content }, update: content });
    await tx.post.update({ where: { id }, data: { status: 'published', updatedAt: now } });
    await tx.postTag.updateMany({ where: { postId: id }, data: { publishedAt, publicationId: id } });
    await removeRedirect(tx, articlePath(slug));
    await keepRevision(tx, post, 'publish', actor.userId);
    await recordEvent(tx, actor, post.publication ? 'post.update' : 'post.publish', id, { title: post.title, slug });
    await changes(tx, ...(await pagesOf(tx, post)), `comments:${id}`);
    return published(content);
  });
}

function published({ slug, publishedAt, modifiedAt }: Published): Published {
  return { slug, publishedAt, modifiedAt };
}
