import { database } from '#lib/database/client.ts';
import type { Prisma } from '#lib/database/generated/client.ts';
import { keysetPage, keysetQuery, type Page, type PageRequest } from '#lib/database/keyset.ts';
import { reads } from '#lib/pages/names.ts';
import { approvedCommentCounts } from './comment-counts.ts';
import type { Month } from './month.ts';

/** An article as lists show it. */
export interface PublicationSummary {
  id: string;
  /** First publication */
  at: Date;
  slug: string;
  locale: string;
  title: string;
  excerpt: string;
  wordCount: number;
  tags: { slug: string; name: string }[];
  /** How many comments readers find under it */
  comments: number;
  /** Title and publisher of the first original, where the note on the source is shown */
  source?: { title: string; publisher: string | null };
}

const summarySelect = {
  ...{ postId: true, publishedAt: true, slug: true, locale: true, title: true, excerpt: true, wordCount: true },
  post: {
    select: {
      sourceNote: true,
      sources: {
        orderBy: { position: 'asc' },
        take: 1,
        select: { source: { select: { title: true, publisher: true } } },
      },
    },
  },
  tags: { orderBy: { tag: { name: 'asc' } }, select: { tag: { select: { slug: true, name: true } } } },
} as const;

/** Articles, the newest first; those of one month where a month is given. */
export async function publishedPage(
  request: PageRequest,
  size: number,
  month?: Month,
): Promise<Page<PublicationSummary>> {
  reads('list');
  const { where, ...query } = keysetQuery(request, size, 'publishedAt', 'postId');
  const rows = await database().publication.findMany({
    ...query,
    where: { AND: [month ? { publishedAt: { gte: month.from, lt: month.to } } : {}, where] },
    select: summarySelect,
  });
  return keysetPage(request, size, await summariesOf(rows));
}

/** Articles of a tag, the newest first. */
export async function publishedPageOfTag(
  tagId: string,
  request: PageRequest,
  size: number,
): Promise<Page<PublicationSummary>> {
  reads(`tag:${tagId}`);
  const { where, ...query } = keysetQuery(request, size, 'publishedAt', 'postId');
  const rows = await database().postTag.findMany({
    ...query,
    // Only published posts have a date here; saying so lets the index's order be used as it is.
    where: { AND: [{ tagId, publishedAt: { not: null } }, where] },
    select: { publication: { select: summarySelect } },
  });
  return keysetPage(request, size, await summariesOf(rows.flatMap(({ publication }) => publication ?? [])));
}

type SummaryRow = Prisma.PublicationGetPayload<{ select: typeof summarySelect }>;

/** A row shows names that change without the list: of its tags, of its original. */
async function summariesOf(rows: SummaryRow[]): Promise<PublicationSummary[]> {
  reads(...rows.map(({ postId }) => `post:${postId}` as const));
  const comments = await approvedCommentCounts(rows.map(({ postId }) => postId));
  return rows.map(({ postId, publishedAt, post, tags, ...row }) => {
    const [first] = post.sourceNote ? post.sources : [];
    return {
      ...row,
      id: postId,
      at: publishedAt,
      tags: tags.map(({ tag }) => tag),
      comments: comments.get(postId) ?? 0,
      ...(first ? { source: first.source } : {}),
    };
  });
}
