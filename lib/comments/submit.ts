import { database, type Transaction } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { assertFormToken } from './form-token.ts';
import { commentsAreOpen } from './open.ts';
import type { NewComment } from './schema.ts';

/**
 * Takes a reader's comment; nobody sees it until it is approved. Called through a door that limits how often one address
 * may ask.
 *
 * @throws DomainError `comment.noPost` where no article is published under the id, `comment.closed`, `comment.robot`
 *   for a filled-in hidden field, `comment.formInvalid`, `comment.tooFast`, `comment.formExpired`, `comment.duplicate`
 */
export async function submitComment(input: NewComment, now = new Date()): Promise<{ id: string }> {
  const { postId, name: authorName, email = null, body, website, token } = input;
  const settings = await blogSettings();
  return await database().$transaction(async tx => {
    await onePerPost(tx, postId);
    const post = await tx.publication.findUnique({
      where: { postId },
      select: { post: { select: { commentPolicy: true } } },
    });
    if (!post) throw new DomainError('comment.noPost');
    if (!commentsAreOpen(post.post, settings)) throw new DomainError('comment.closed');
    if (website !== '') throw new DomainError('comment.robot');
    assertFormToken(token, postId, now);
    if (await tx.comment.findFirst({ where: { postId, body }, select: { id: true } })) {
      throw new DomainError('comment.duplicate');
    }
    return await tx.comment.create({ data: { postId, authorName, email, body }, select: { id: true } });
  });
}

/** Comments on one article are taken one after the other, so that a form sent twice at once is one comment. */
async function onePerPost(tx: Transaction, postId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`comment:${postId}`}, 0))::text`;
}
