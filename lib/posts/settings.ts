import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database, type Transaction } from '#lib/database/client.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { DomainError } from '#lib/domain-error.ts';
import { changes } from '#lib/pages/names.ts';
import { recordEvent } from './audit.ts';
import { hasPost, lockSlugs } from './free-slug.ts';
import { assertNotTrashed, type LockedPost, lockedPost } from './locked-post.ts';
import { pagesOf } from './pages.ts';
import { addRedirect, removeRedirect } from './redirects.ts';
import { keepReplacedText } from './revisions.ts';
import type { PostSettings } from './schema.ts';
import { articlePath, isReservedSlug, slugFrom } from './slug.ts';
import { publicHtml } from './snapshot.ts';
import { setSources } from './sources.ts';
import { setTags } from './tags/set.ts';
import { wasPublic } from './was-public.ts';

/**
 * Changes how a post is addressed, found and discussed. For a published post all of it holds at once, except the excerpt,
 * which is text and waits for the next publication. A new slug leaves a redirect at the old address.
 *
 * @returns the slug as it now is, and the version: a changed excerpt counts as a changed text
 * @throws DomainError `post.notFound`, `post.trashed`, `post.slugReserved` {slug}, `post.slugTaken` {slug},
 *   `post.reasonMissing`, `post.sourceUnknown`
 */
export async function changePostSettings(
  actor: Actor,
  { id, slug: wished, excerpt, tags, sourceIds, ...flags }: PostSettings,
): Promise<{ slug: string; version: number }> {
  assertMay(actor, 'write');
  return await database().$transaction(async tx => {
    const post = await lockedPost(tx, id);
    assertNotTrashed(post);
    if (post.publication) assertMay(actor, 'publish');
    assertReason({ ...post, ...flags });
    const before = await pagesOf(tx, post);

    const slug = wished === undefined ? post.slug : await moveTo(tx, post, slugFrom(wished, post.locale));
    const version = excerpt === undefined ? post.version : await replaceExcerpt(tx, post, excerpt);
    if (tags) await setTags(tx, id, tags);
    if (sourceIds) await setSources(tx, id, sourceIds);
    await tx.post.update({ where: { id }, data: { ...present(flags), updatedAt: new Date() } });
    await showAtOnce(tx, post, flags);
    if (post.publication) await changes(tx, ...new Set([...before, ...(await pagesOf(tx, post))]));
    await recordEvent(tx, actor, 'post.settings', id);
    return { slug, version };
  });
}

function assertReason(post: { sourceNote: boolean; sourceNoteReason: string | null }): void {
  if (!post.sourceNote && !post.sourceNoteReason) throw new DomainError('post.reasonMissing');
}

async function moveTo(tx: Transaction, post: LockedPost, slug: string): Promise<string> {
  if (slug === post.slug) return slug;
  if (isReservedSlug(slug)) throw new DomainError('post.slugReserved', { slug });
  await lockSlugs(tx);
  if (await hasPost(tx, slug)) throw new DomainError('post.slugTaken', { slug });
  await tx.post.update({ where: { id: post.id }, data: { slug } });
  if (post.publication) {
    await tx.publication.update({ where: { postId: post.id }, data: { slug } });
    await removeRedirect(tx, articlePath(slug));
  }
  if (await wasPublic(tx, post)) await addRedirect(tx, articlePath(post.slug), articlePath(slug));
  return slug;
}

/** What the publication repeats of the settings follows them. */
async function showAtOnce(tx: Transaction, post: LockedPost, flags: Pick<PostSettings, 'noindex' | 'sourceNote'>) {
  const { publication } = post;
  if (!publication) return;
  const { noindex = publication.noindex, sourceNote = post.sourceNote } = flags;
  if (noindex === publication.noindex && sourceNote === post.sourceNote) return;
  const document = parseDocument(publication.document);
  const html = await publicHtml(tx, { locale: publication.locale, sourceNote }, document);
  await tx.publication.update({ where: { postId: post.id }, data: { noindex, html } });
}

async function replaceExcerpt(tx: Transaction, post: LockedPost, excerpt: string): Promise<number> {
  if (excerpt === post.excerpt) return post.version;
  await keepReplacedText(tx, post);
  const version = post.version + 1;
  await tx.post.update({ where: { id: post.id }, data: { excerpt, version, isExample: false } });
  return version;
}

/** Prisma refuses `undefined` where a value may be left out. */
function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
