import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database, type Transaction } from '#lib/database/client.ts';
import { changes } from '#lib/pages/names.ts';
import { recordEvent } from '#lib/posts/audit.ts';
import { lockedPost } from '#lib/posts/locked-post.ts';
import { articlePath } from '#lib/posts/slug.ts';
import { tagPath } from '#lib/posts/tags/path.ts';
import { withdraw } from '#lib/posts/unpublish.ts';
import { postsCiting, postsListing } from '#lib/sources/citations.ts';

/**
 * Takes all that is still example out of the blog, in one transaction: articles, their comments, their originals, and the
 * tags that nothing else carries. What the owner made of an example stays: an article whose text they changed is no
 * example any more (`savePost`), and an original that an article of theirs rests on becomes an ordinary one.
 */
export async function removeExampleContent(actor: Actor): Promise<void> {
  assertMay(actor, 'publish');
  await database().$transaction(async tx => {
    const posts = await tx.post.findMany({ where: { isExample: true }, select: { id: true }, orderBy: { id: 'asc' } });
    const tagIds = new Set<string>();
    for (const { id } of posts) for (const tagId of await removePost(tx, id)) tagIds.add(tagId);
    await removeComments(tx);
    await removeSources(tx);
    await removeBareTags(tx, [...tagIds]);
    await recordEvent(tx, actor, 'example.remove', 'example-content', { posts: posts.length });
  });
}

/** @returns ids of the tags it carried */
async function removePost(tx: Transaction, id: string): Promise<string[]> {
  const post = await lockedPost(tx, id);
  const tags = await tx.postTag.findMany({ where: { postId: id }, select: { tagId: true } });
  await withdraw(tx, post);
  await tx.redirect.deleteMany({ where: { toPath: articlePath(post.slug) } });
  await tx.post.delete({ where: { id } });
  return tags.map(({ tagId }) => tagId);
}

/** Invented readers do not stay under an article that became the owner's. */
async function removeComments(tx: Transaction): Promise<void> {
  const comments = await tx.comment.findMany({ where: { isExample: true }, select: { postId: true } });
  await tx.comment.deleteMany({ where: { isExample: true } });
  await changes(tx, ...new Set(comments.map(({ postId }) => `comments:${postId}` as const)));
}

async function removeSources(tx: Transaction): Promise<void> {
  const sources = await tx.source.findMany({ where: { isExample: true }, select: { id: true } });
  for (const { id } of sources) {
    const isUsed = (await postsListing(tx, id)).length > 0 || (await postsCiting(tx, id)).length > 0;
    if (isUsed) await tx.source.update({ where: { id }, data: { isExample: false } });
    else await tx.source.delete({ where: { id } });
  }
}

async function removeBareTags(tx: Transaction, ids: string[]): Promise<void> {
  const bare = await tx.tag.findMany({ where: { id: { in: ids }, posts: { none: {} } } });
  await tx.tag.deleteMany({ where: { id: { in: bare.map(({ id }) => id) } } });
  await tx.redirect.deleteMany({ where: { toPath: { in: bare.map(({ slug }) => tagPath(slug)) } } });
}
