import { isDeepStrictEqual } from 'node:util';
import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { DomainError } from '#lib/domain-error.ts';
import { assertNotTrashed, type LockedPost, lockedPost } from './locked-post.ts';
import { keepReplacedText } from './revisions.ts';
import type { SavePost } from './schema.ts';

export interface Saved {
  /** What the next save names as the version it was made on */
  version: number;
  savedAt: Date;
}

/**
 * Stores the text as the owner sees it; readers see it once it is published.
 *
 * A save names the version it was made on, and is refused where somebody stored another text since. The same text sent
 * again (its answer was lost on the way) is not a conflict but answered with the version it already has: a client that
 * sends each state until it is acknowledged never conflicts with itself.
 *
 * @throws DomainError `post.conflict` {version: the stored one}, `post.notFound`, `post.trashed`, `document.invalid`,
 *   `document.tooLarge`
 */
export async function savePost(actor: Actor, input: SavePost): Promise<Saved> {
  assertMay(actor, 'write');
  const { id, version, title, lead, excerpt } = input;
  const text = { title, lead, excerpt, document: parseDocument(input.document) as object };
  return await database().$transaction(async tx => {
    const post = await lockedPost(tx, id);
    assertNotTrashed(post);
    if (isStored(post, text)) return { version: post.version, savedAt: post.updatedAt };
    if (post.version !== version) throw new DomainError('post.conflict', { version: post.version });
    await keepReplacedText(tx, post);
    const savedAt = new Date();
    // An example that somebody works on is no example any more: removing the examples leaves it.
    await tx.post.update({
      where: { id },
      data: { ...text, version: version + 1, updatedAt: savedAt, isExample: false },
    });
    return { version: version + 1, savedAt };
  });
}

function isStored(post: LockedPost, text: Pick<LockedPost, 'title' | 'lead' | 'excerpt'> & { document: object }) {
  const { title, lead, excerpt, document } = post;
  return isDeepStrictEqual({ title, lead, excerpt, document }, text);
}
