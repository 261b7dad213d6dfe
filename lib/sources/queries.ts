import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import type { CaptionKind, SourceKind } from '#lib/database/generated/enums.ts';
import { keysetPage, keysetQuery, type Page } from '#lib/database/keyset.ts';
import { likeLiteral } from '#lib/database/like.ts';
import { mediaUrl } from '#lib/media/formats.ts';
import type { SourceFilter } from './schema.ts';

/** What the screen of an original shows, without its passages, which may be thousands. */
export async function sourceDetails(actor: Actor, id: string) {
  assertMay(actor, 'read');
  const source = await database().source.findUnique({
    where: { id },
    include: {
      thumbnail: true,
      _count: { select: { passages: true } },
      posts: {
        orderBy: { post: { updatedAt: 'desc' } },
        take: 50,
        select: { post: { select: { id: true, title: true, status: true, updatedAt: true } } },
      },
    },
  });
  if (!source) return undefined;
  const { _count, posts, thumbnail, ...rest } = source;
  return {
    ...rest,
    thumbnail: thumbnailOf(thumbnail),
    passageCount: _count.passages,
    posts: posts.map(({ post }) => post),
  };
}

export type SourceDetails = NonNullable<Awaited<ReturnType<typeof sourceDetails>>>;

/** Passages on one page of the screen */
export const passagesPerPage = 100;

/** Passages from an ordinal on. */
export async function sourcePassages(actor: Actor, sourceId: string, from: number) {
  assertMay(actor, 'read');
  return await database().passage.findMany({
    where: { sourceId, ordinal: { gte: from } },
    orderBy: { ordinal: 'asc' },
    take: passagesPerPage,
  });
}

export interface SourceRow {
  id: string;
  kind: SourceKind;
  title: string;
  author: string | null;
  publisher: string | null;
  language: string | null;
  publishedAt: Date | null;
  durationSeconds: number | null;
  wordCount: number;
  hasText: boolean;
  captionKind: CaptionKind | null;
  captionFailure: string | null;
  isExample: boolean;
  createdAt: Date;
  thumbnail: Thumbnail | null;
  /** Posts made from it */
  posts: number;
}

/** Originals, the latest brought in first; with `query` those whose title, author, publisher or address contains it. */
export async function listSources(
  actor: Actor,
  { query, ...place }: SourceFilter = {},
  size = 30,
): Promise<Page<SourceRow & { at: Date }>> {
  assertMay(actor, 'read');
  const { where, ...keyset } = keysetQuery(place, size, 'createdAt');
  const rows = await database().source.findMany({
    ...keyset,
    where: { AND: [where, query ? matching(query) : {}] },
    select: {
      ...{ id: true, kind: true, title: true, author: true, publisher: true, language: true, publishedAt: true },
      ...{ durationSeconds: true, wordCount: true, captionKind: true, captionFailure: true, isExample: true },
      ...{ createdAt: true, thumbnail: true, _count: { select: { posts: true } } },
      passages: { where: { ordinal: 1 }, select: { id: true } },
    },
  });
  const listed = rows.map(({ _count, thumbnail, passages, ...row }) => ({
    ...row,
    at: row.createdAt,
    hasText: passages.length > 0,
    thumbnail: thumbnailOf(thumbnail),
    posts: _count.posts,
  }));
  return keysetPage(place, size, listed);
}

/** Every word has to occur somewhere. */
function matching(query: string) {
  const words = query.split(/\s+/).filter(Boolean).slice(0, 8);
  return {
    AND: words.map(word => {
      const part = { contains: likeLiteral(word), mode: 'insensitive' as const };
      return { OR: [{ title: part }, { author: part }, { publisher: part }, { url: part }] };
    }),
  };
}

export interface Thumbnail {
  url: string;
  /** Pixels */
  width: number;
  height: number;
}

export function thumbnailOf(
  media: { sha256: string; mime: string; width: number; height: number } | null,
): Thumbnail | null {
  return media && { url: mediaUrl(media), width: media.width, height: media.height };
}
