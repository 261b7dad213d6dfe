import type { Transaction } from '#lib/database/client.ts';
import { slugFrom } from '../slug.ts';

/**
 * Gives the post exactly these tags. Names that make the same slug are one tag; unknown ones are made. While the post is
 * published, new tags show it at once.
 * @returns ids of all tags whose list of articles changed: those added and those taken away
 */
export async function setTags(tx: Transaction, postId: string, names: readonly string[]): Promise<string[]> {
  const tagIds = await tagsNamed(tx, names);
  const before = await tx.postTag.findMany({ where: { postId }, select: { tagId: true } });
  const had = new Set(before.map(row => row.tagId));
  const added = tagIds.filter(id => !had.has(id));
  const removed = [...had].filter(id => !tagIds.includes(id));
  if (removed.length > 0) await tx.postTag.deleteMany({ where: { postId, tagId: { in: removed } } });
  if (added.length > 0) {
    const publication = await tx.publication.findUnique({ where: { postId }, select: { publishedAt: true } });
    const shown = publication ? { publishedAt: publication.publishedAt, publicationId: postId } : {};
    await tx.postTag.createMany({ data: added.map(tagId => ({ postId, tagId, ...shown })) });
  }
  return [...added, ...removed];
}

/** Ids of the tags with these names, in their order, each once. Two who name a new tag at once make it once. */
async function tagsNamed(tx: Transaction, names: readonly string[]): Promise<string[]> {
  const wanted = new Map<string, string>();
  for (const raw of names) {
    const name = raw.trim().replace(/\s+/g, ' ');
    const slug = slugFrom(name);
    if (name && !wanted.has(slug)) wanted.set(slug, name);
  }
  if (wanted.size === 0) return [];
  // Sorted, so that two transactions that make the same tags wait for each other instead of locking each other out.
  const data = [...wanted].map(([slug, name]) => ({ slug, name })).sort((a, b) => (a.slug < b.slug ? -1 : 1));
  await tx.tag.createMany({ data, skipDuplicates: true });
  const rows = await tx.tag.findMany({ where: { slug: { in: [...wanted.keys()] } }, select: { id: true, slug: true } });
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  return [...wanted.keys()].flatMap(slug => ids.get(slug) ?? []);
}
