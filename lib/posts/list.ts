import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import type { PostStatus } from '#lib/database/generated/enums.ts';
import { keysetPage, keysetQuery, type Page } from '#lib/database/keyset.ts';
import { likeLiteral } from '#lib/database/like.ts';
import type { PostFilter, PostListRequest } from './schema.ts';

const pageSize = 50;

/** A post as a list shows it. */
export interface PostRow {
  id: string;
  /** When it was last changed in any way */
  at: Date;
  status: PostStatus;
  locale: string;
  slug: string;
  title: string;
  form: 'notes' | 'report' | 'summary' | 'translation' | null;
  isExample: boolean;
  publishedAt: Date | null;
  /** Whether readers see an older text than the owner */
  hasUnpublishedChanges: boolean;
  sources: { id: string; title: string; publisher: string | null }[];
  tags: { id: string; name: string }[];
}

/** Posts of one state, the last changed first; what lies in the trash is in no other list. */
export async function listPosts(actor: Actor, request: PostListRequest): Promise<Page<PostRow>> {
  assertMay(actor, 'read');
  const { where, ...query } = keysetQuery(request, pageSize, 'updatedAt');
  const rows = await database().post.findMany({
    ...query,
    where: { AND: [where, inState(request.status), titled(request.query)] },
    select: {
      ...{ id: true, updatedAt: true, status: true, locale: true, slug: true, title: true, form: true },
      ...{ isExample: true, version: true },
      publication: { select: { version: true, publishedAt: true } },
      sources: {
        orderBy: { position: 'asc' },
        select: { source: { select: { id: true, title: true, publisher: true } } },
      },
      tags: { orderBy: { tag: { name: 'asc' } }, select: { tag: { select: { id: true, name: true } } } },
    },
  });
  const listed = rows.map(({ updatedAt, publication, version, sources, tags, ...row }) => ({
    ...row,
    at: updatedAt,
    publishedAt: publication?.publishedAt ?? null,
    hasUnpublishedChanges: publication !== null && publication.version !== version,
    sources: sources.map(({ source }) => source),
    tags: tags.map(({ tag }) => tag),
  }));
  return keysetPage(request, pageSize, listed);
}

/** How many posts each list holds. */
export async function countPosts(actor: Actor): Promise<Record<PostFilter, number>> {
  assertMay(actor, 'read');
  const groups = await database().post.groupBy({ by: ['status'], _count: { _all: true } });
  const count = (status: PostStatus) => groups.find(group => group.status === status)?._count._all ?? 0;
  const states = groups.filter(({ status }) => status !== 'trashed').map(({ status }) => status);
  return {
    all: states.reduce((sum, status) => sum + count(status), 0),
    draft: count('draft'),
    published: count('published'),
    unpublished: count('unpublished'),
    trashed: count('trashed'),
  };
}

function inState(status: PostFilter) {
  return { status: status === 'all' ? { not: 'trashed' as const } : status };
}

/** Part of the title; `%` and `_` mean themselves. */
function titled(query: string | undefined) {
  if (!query) return {};
  return { title: { contains: likeLiteral(query), mode: 'insensitive' as const } };
}
