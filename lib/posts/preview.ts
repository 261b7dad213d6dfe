import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { countWords } from '#lib/documents/reading-time.ts';
import { DomainError } from '#lib/domain-error.ts';
import { type Article, seenIn } from './published/article.ts';
import { publicHtml } from './snapshot.ts';

/**
 * The article as readers would get it if the post were published now. Not for readers: no page name is noted.
 * @throws DomainError `post.notFound`
 */
export async function previewPost(actor: Actor, id: string): Promise<Article> {
  assertMay(actor, 'read');
  return await database().$transaction(async tx => {
    const row = await tx.post.findUnique({
      where: { id },
      include: {
        author: { select: { name: true } },
        publication: { select: { publishedAt: true } },
        sources: { orderBy: { position: 'asc' }, select: { source: true } },
        tags: { orderBy: { tag: { name: 'asc' } }, select: { tag: { select: { slug: true, name: true } } } },
      },
    });
    if (!row) throw new DomainError('post.notFound');
    const { slug, locale, title, lead, excerpt, noindex, commentPolicy, form } = row;
    const document = parseDocument(row.document);
    const now = new Date();
    return {
      ...{ id, slug, locale, title, lead, excerpt, noindex, commentPolicy, form, document },
      html: await publicHtml(tx, row, document),
      wordCount: countWords(document),
      publishedAt: row.publication?.publishedAt ?? now,
      modifiedAt: now,
      tags: row.tags.map(({ tag }) => tag),
      author: row.author?.name ?? null,
      ...seenIn(document),
      originals: row.sourceNote ? row.sources.map(({ source }) => source) : [],
    };
  });
}
