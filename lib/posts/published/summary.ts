import { database } from '#lib/database/client.ts';
import { keysetPage, keysetQuery, type Page, type PageRequest } from '#lib/database/keyset.ts';
import { reads } from '#lib/pages/names.ts';
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
  return keysetPage(request, size, rows.map(summaryOf));
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
  const summaries = rows.flatMap(({ publication }) => (publication ? [summaryOf(publication)] : []));
  return keysetPage(request, size, summaries);
}

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

interface SummaryRow {
  postId: string;
  publishedAt: Date;
  slug: string;
  locale: string;
  title: string;
  excerpt: string;
  wordCount: number;
  post: { sourceNote: boolean; sources: { source: { title: string; publisher: string | null } }[] };
  tags: { tag: { slug: string; name: string } }[];
}

function summaryOf({ postId, publishedAt, post, tags, ...row }: SummaryRow): PublicationSummary {
  const [first] = post.sourceNote ? post.sources : [];
  return {
    ...row,
    id: postId,
    at: publishedAt,
    tags: tags.map(({ tag }) => tag),
    ...(first ? { source: first.source } : {}),
  };
}
