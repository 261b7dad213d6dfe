import { database } from '#lib/database/client.ts';
import { reads } from '#lib/pages/names.ts';

export interface PublicTag {
  id: string;
  slug: string;
  name: string;
}

/** @returns undefined for a tag that no published article carries */
export async function tagBySlug(slug: string): Promise<PublicTag | undefined> {
  const tag = await database().tag.findUnique({ where: { slug }, select: { id: true, slug: true, name: true } });
  if (!tag) {
    reads('list');
    return undefined;
  }
  reads(`tag:${tag.id}`);
  const used = await database().postTag.findFirst({
    where: { tagId: tag.id, publicationId: { not: null } },
    select: { postId: true },
  });
  return used ? tag : undefined;
}

export interface TagCount {
  slug: string;
  name: string;
  /** Published articles that carry it */
  count: number;
}

/** Tags that published articles carry, by name as people of the blog's language sort. */
export async function publishedTags(locale: string): Promise<TagCount[]> {
  reads('list', 'settings');
  const tags = await database().$queryRaw<TagCount[]>`
    SELECT tag.slug, tag.name, used.count
    FROM "Tag" AS tag
    JOIN (
      SELECT "tagId", count(*)::int AS count FROM "PostTag" WHERE "publicationId" IS NOT NULL GROUP BY "tagId"
    ) AS used ON used."tagId" = tag.id`;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return tags.sort((a, b) => compare(a.name, b.name));
}
