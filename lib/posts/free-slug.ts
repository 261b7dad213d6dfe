import type { Transaction } from '#lib/database/client.ts';
import { articlePath, isReservedSlug, numberedSlug } from './slug.ts';

/**
 * The slug, or the slug with the lowest number from 2 that no post has, that hides no page of the blog and that does not
 * take over an address which leads to another article. An address does not name a language, so that posts of all
 * languages share one set of slugs.
 */
export async function freeSlug(tx: Transaction, wished: string): Promise<string> {
  await lockSlugs(tx);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wished : numberedSlug(wished, number);
    if (!isReservedSlug(slug) && !(await hasPost(tx, slug)) && !(await hasRedirect(tx, slug))) return slug;
  }
}

/** Whoever asks for slugs waits here until the transaction of the one before has ended: what is free stays free. */
export async function lockSlugs(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('post-slug', 0))::text`;
}

/** Whether a post has the slug, in whichever language. */
export async function hasPost(tx: Transaction, slug: string): Promise<boolean> {
  return (await tx.post.findFirst({ where: { slug }, select: { id: true } })) !== null;
}

async function hasRedirect(tx: Transaction, slug: string): Promise<boolean> {
  return (await tx.redirect.findUnique({ where: { fromPath: articlePath(slug) }, select: { id: true } })) !== null;
}
