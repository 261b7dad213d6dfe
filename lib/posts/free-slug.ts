import type { Transaction } from '#lib/database/client.ts';
import { articlePath, isReservedSlug, numberedSlug } from './slug.ts';

/**
 * The slug, or the slug with the lowest number from 2 that no post of the language has, that hides no page of the blog and
 * that does not take over an address which leads to another article. Whoever asks for slugs of one language waits here
 * until the transaction of the one before has ended, so that what is free stays free.
 */
export async function freeSlug(tx: Transaction, locale: string, wished: string): Promise<string> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`post-slug:${locale}`}, 0))::text`;
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wished : numberedSlug(wished, number);
    if (!isReservedSlug(slug) && !(await isTaken(tx, locale, slug))) return slug;
  }
}

async function isTaken(tx: Transaction, locale: string, slug: string): Promise<boolean> {
  const [post, redirect] = [
    await tx.post.findUnique({ where: { locale_slug: { locale, slug } }, select: { id: true } }),
    await tx.redirect.findUnique({ where: { fromPath: articlePath(slug) }, select: { id: true } }),
  ];
  return post !== null || redirect !== null;
}
