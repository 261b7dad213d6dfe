import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import type { Document } from '#lib/documents/model.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { DomainError } from '#lib/domain-error.ts';

/**
 * A post with everything its editor shows; the originals in the order of the note.
 * @throws DomainError `post.notFound`
 */
export async function postForEditing(actor: Actor, id: string) {
  assertMay(actor, 'read');
  const row = await database().post.findUnique({
    where: { id },
    include: {
      publication: { select: { version: true, slug: true, publishedAt: true, modifiedAt: true } },
      sources: {
        orderBy: { position: 'asc' },
        select: { source: { select: { id: true, kind: true, title: true, url: true, author: true, publisher: true } } },
      },
      tags: { orderBy: { tag: { name: 'asc' } }, select: { tag: { select: { id: true, slug: true, name: true } } } },
    },
  });
  if (!row) throw new DomainError('post.notFound');
  const { publication, sources, tags, document, ...post } = row;
  return {
    ...post,
    document: parseDocument(document),
    sources: sources.map(({ source }) => source),
    tags: tags.map(({ tag }) => tag),
    publication,
    hasUnpublishedChanges: publication !== null && publication.version !== post.version,
  };
}

export type PostForEditing = Awaited<ReturnType<typeof postForEditing>>;

/** The text of a post as it is stored at this moment, and when it was stored. */
export interface StoredVersion {
  version: number;
  savedAt: Date;
  title: string;
  lead: string;
  excerpt: string;
  document: Document;
}

/**
 * The other text in a conflict: what is stored now.
 * @throws DomainError `post.notFound`
 */
export async function postVersion(actor: Actor, id: string): Promise<StoredVersion> {
  assertMay(actor, 'read');
  const row = await database().post.findUnique({
    where: { id },
    select: { version: true, updatedAt: true, title: true, lead: true, excerpt: true, document: true },
  });
  if (!row) throw new DomainError('post.notFound');
  const { updatedAt: savedAt, document, ...text } = row;
  return { ...text, savedAt, document: parseDocument(document) };
}
