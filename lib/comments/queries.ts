import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import type { CommentStatus } from '#lib/database/generated/enums.ts';
import { keysetPage, keysetQuery, type Page } from '#lib/database/keyset.ts';
import { reads } from '#lib/pages/names.ts';
import type { CommentFilter, CommentListRequest } from './schema.ts';

/** A comment as readers see it. */
export interface ApprovedComment {
  id: string;
  authorName: string;
  /** Plain text; see `commentHtml` */
  body: string;
  createdAt: Date;
}

/** The comments under an article, the oldest first. */
export async function approvedComments(postId: string): Promise<ApprovedComment[]> {
  reads(`comments:${postId}`);
  return await database().comment.findMany({
    where: { postId, status: 'approved' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, authorName: true, body: true, createdAt: true },
  });
}

/** A comment as the owner decides on it. */
export interface CommentRow {
  id: string;
  at: Date;
  authorName: string;
  email: string | null;
  body: string;
  status: CommentStatus;
  isExample: boolean;
  /** `isPublished` tells whether there is an article to look at */
  post: { id: string; title: string; slug: string; isPublished: boolean };
}

const pageSize = 30;

/** Comments of one state on all posts, the newest first. */
export async function listComments(actor: Actor, request: CommentListRequest): Promise<Page<CommentRow>> {
  assertMay(actor, 'moderate');
  const { where, ...query } = keysetQuery(request, pageSize, 'createdAt');
  const rows = await database().comment.findMany({
    ...query,
    where: { AND: [where, { status: request.status }] },
    select: {
      ...{ id: true, createdAt: true, authorName: true, email: true, body: true, status: true, isExample: true },
      post: { select: { id: true, title: true, slug: true, publication: { select: { postId: true } } } },
    },
  });
  const listed = rows.map(({ createdAt, post: { publication, ...post }, ...row }) => ({
    ...row,
    at: createdAt,
    post: { ...post, isPublished: publication !== null },
  }));
  return keysetPage(request, pageSize, listed);
}

/** How many comments each list holds. */
export async function countComments(actor: Actor): Promise<Record<CommentFilter, number>> {
  assertMay(actor, 'moderate');
  const groups = await database().comment.groupBy({ by: ['status'], _count: { _all: true } });
  const count = (status: CommentFilter) => groups.find(group => group.status === status)?._count._all ?? 0;
  return { held: count('held'), approved: count('approved'), trashed: count('trashed') };
}
