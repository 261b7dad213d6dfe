import { database, type Transaction } from '#lib/database/client.ts';
import { reads } from '#lib/pages/names.ts';

/**
 * Where a path that once was an article's leads now; undefined where it leads nowhere. To be asked after the articles: an
 * article that took over an old address comes first.
 * @param path as it stands in the request, percent-encoded, without query
 */
export async function redirectFor(path: string): Promise<string | undefined> {
  reads('list');
  const row = await database().redirect.findUnique({ where: { fromPath: path }, select: { toPath: true } });
  return row?.toPath;
}

/**
 * Lets the old address lead to the new one. Whatever led to the old address leads straight to the new one (no chains), and
 * the new address, which is an article again, leads nowhere else (no circles).
 */
export async function addRedirect(tx: Transaction, fromPath: string, toPath: string): Promise<void> {
  if (fromPath === toPath) return;
  await removeRedirect(tx, toPath);
  await tx.redirect.updateMany({ where: { toPath: fromPath }, data: { toPath } });
  await tx.redirect.upsert({ where: { fromPath }, create: { fromPath, toPath }, update: { toPath } });
}

/** An address that an article has is no longer an old one. */
export async function removeRedirect(tx: Transaction, fromPath: string): Promise<void> {
  await tx.redirect.deleteMany({ where: { fromPath } });
}
