import { database } from '#lib/database/client.ts';
import type { Prisma } from '#lib/database/generated/client.ts';
import type { CommentPolicy, DraftForm, SourceKind } from '#lib/database/generated/enums.ts';
import { isMediaPath } from '#lib/documents/addresses.ts';
import { everyBlock } from '#lib/documents/every-block.ts';
import type { Block, Document } from '#lib/documents/model.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { reads } from '#lib/pages/names.ts';

/** An original as the note on the source names it. */
export interface Original {
  kind: SourceKind;
  title: string;
  url: string | null;
  author: string | null;
  authorUrl: string | null;
  publisher: string | null;
  language: string | null;
  publishedAt: Date | null;
  durationSeconds: number | null;
  /** Name of a licence, e.g. `CC BY 4.0` */
  licence: string | null;
}

/** A published article with all that its page shows. */
export interface Article {
  id: string;
  slug: string;
  locale: string;
  title: string;
  lead: string;
  excerpt: string;
  /** Rendered from the document schema, safe as it is */
  html: string;
  document: Document;
  wordCount: number;
  noindex: boolean;
  publishedAt: Date;
  modifiedAt: Date;
  tags: { slug: string; name: string }[];
  commentPolicy: CommentPolicy;
  /** Who published it */
  author: string | null;
  /** How the text came about; null where the owner wrote it from nothing */
  form: DraftForm | null;
  /** How much of the text a person wrote or changed */
  byHand: 'nothing' | 'parts' | 'everything';
  /** The first picture in the text that shows something; stored here, `/media/…` */
  image: { src: string; alt: string } | null;
  /** Empty where the owner left the note on the source out */
  originals: Original[];
}

/**
 * The article at `/<slug>`. Where two languages have an article of this slug, the preferred language's.
 * @returns undefined where there is none
 */
export async function articleBySlug(slug: string, preferredLocale: string): Promise<Article | undefined> {
  const rows = await database().publication.findMany({ where: { slug }, select: articleSelect });
  const row = rows.find(({ locale }) => locale === preferredLocale) ?? rows[0];
  if (!row) reads('list');
  return row && articleFrom(row);
}

/** Published articles by id, in the order asked for; those that are not published are left out. */
export async function articlesOf(ids: readonly string[]): Promise<Article[]> {
  const rows = await database().publication.findMany({ where: { postId: { in: [...ids] } }, select: articleSelect });
  const byId = new Map(rows.map(row => [row.postId, row]));
  return ids.flatMap(id => {
    const row = byId.get(id);
    return row ? [articleFrom(row)] : [];
  });
}

/** What is told of a text from looking at its blocks. */
export function seenIn(document: Document): Pick<Article, 'byHand' | 'image'> {
  const blocks = [...everyBlock(document.content)];
  const image = blocks.find(block => block.type === 'image' && !block.attrs.decorative && isMediaPath(block.attrs.src));
  return {
    byHand: byHand(blocks),
    image: image?.type === 'image' ? { src: image.attrs.src, alt: image.attrs.alt } : null,
  };
}

function byHand(all: readonly Block[]): Article['byHand'] {
  // An empty line that was left standing is nobody's work.
  const blocks = all.filter(block => block.type !== 'paragraph' || block.content !== undefined);
  if (blocks.every(({ attrs }) => attrs.origin === 'owner')) return 'everything';
  return blocks.every(({ attrs }) => attrs.origin === 'machine') ? 'nothing' : 'parts';
}

const originalSelect = {
  ...{ kind: true, title: true, url: true, author: true, authorUrl: true, publisher: true, language: true },
  ...{ publishedAt: true, durationSeconds: true, licence: true },
} as const;

const articleSelect = {
  ...{ postId: true, slug: true, locale: true, title: true, lead: true, excerpt: true, html: true, document: true },
  ...{ wordCount: true, noindex: true, publishedAt: true, modifiedAt: true },
  tags: { orderBy: { tag: { name: 'asc' } }, select: { tag: { select: { id: true, slug: true, name: true } } } },
  post: {
    select: {
      ...{ commentPolicy: true, form: true, sourceNote: true },
      author: { select: { name: true } },
      sources: { orderBy: { position: 'asc' }, select: { source: { select: originalSelect } } },
    },
  },
} as const;

type ArticleRow = Prisma.PublicationGetPayload<{ select: typeof articleSelect }>;

function articleFrom({ postId: id, post, tags, ...publication }: ArticleRow): Article {
  reads(`post:${id}`, ...tags.map(({ tag }) => `tag:${tag.id}` as const));
  const document = parseDocument(publication.document);
  return {
    ...publication,
    ...seenIn(document),
    ...{ id, document },
    tags: tags.map(({ tag: { slug, name } }) => ({ slug, name })),
    commentPolicy: post.commentPolicy,
    author: post.author?.name ?? null,
    form: post.form,
    originals: post.sourceNote ? post.sources.map(({ source }) => source) : [],
  };
}
