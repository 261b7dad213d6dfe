import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database, type Transaction } from '#lib/database/client.ts';
import type { DraftForm } from '#lib/database/generated/enums.ts';
import { documentOf } from '#lib/documents/build.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { recordEvent } from './audit.ts';
import { freeSlug } from './free-slug.ts';
import { slugFrom } from './slug.ts';
import { setTags } from './tags/set.ts';

export interface NewPost {
  /** Language of the text, BCP 47 primary tag */
  locale: string;
  title: string;
  lead?: string;
  excerpt?: string;
  /** Made from the title where absent; numbered where taken */
  slug?: string;
  /** Checked by `parseDocument` */
  document: unknown;
  /** How the text came about; null or absent for a post the owner writes from nothing */
  form?: DraftForm | null;
  /** In the order in which the note on the source names them */
  sourceIds?: readonly string[];
  tagNames?: readonly string[];
  authorId: string | null;
  isExample?: boolean;
}

/**
 * Makes a post in state *draft*, within the caller's transaction. Its slug is free and hides no page of the blog.
 * @throws DomainError `document.invalid`, `document.tooLarge`
 */
export async function createPost(tx: Transaction, post: NewPost): Promise<{ id: string; slug: string }> {
  const { locale, title, lead = '', excerpt = '', form = null, authorId, isExample = false } = post;
  const slug = await freeSlug(tx, slugFrom(post.slug || title, locale));
  const document = parseDocument(post.document);
  const sources = [...new Set(post.sourceIds)].map((sourceId, position) => ({ sourceId, position }));
  const { id } = await tx.post.create({
    data: {
      ...{ locale, slug, title, lead, excerpt, form, authorId, isExample },
      document: document as object,
      sources: { create: sources },
    },
    select: { id: true },
  });
  await setTags(tx, id, post.tagNames ?? []);
  return { id, slug };
}

/** An empty post in the blog's language, to be written by hand. */
export async function createEmptyPost(actor: Actor): Promise<{ id: string; slug: string }> {
  assertMay(actor, 'write');
  const { language: locale } = await blogSettings();
  return await database().$transaction(async tx => {
    const post = await createPost(tx, { locale, title: '', document: documentOf([]), authorId: actor.userId });
    await recordEvent(tx, actor, 'post.create', post.id);
    return post;
  });
}
