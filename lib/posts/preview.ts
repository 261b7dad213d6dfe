import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { DomainError } from '#lib/domain-error.ts';
import { publicHtml } from './snapshot.ts';

/** A post as readers would see its text if it were published now. */
export interface PostPreview {
  id: string;
  locale: string;
  title: string;
  lead: string;
  /** Rendered from the document schema, safe as it is */
  html: string;
}

/** @throws DomainError `post.notFound` */
export async function previewPost(actor: Actor, id: string): Promise<PostPreview> {
  assertMay(actor, 'read');
  return await database().$transaction(async tx => {
    const post = await tx.post.findUnique({
      where: { id },
      select: { id: true, locale: true, title: true, lead: true, document: true, sourceNote: true },
    });
    if (!post) throw new DomainError('post.notFound');
    const { document, sourceNote, ...shown } = post;
    return { ...shown, html: await publicHtml(tx, { locale: shown.locale, sourceNote }, parseDocument(document)) };
  });
}
