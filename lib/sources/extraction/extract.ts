import { DomainError } from '#lib/domain-error.ts';
import type { ExtractedArticle } from './article.ts';
import { articleLanguage } from './article-language.ts';
import { blocksOf } from './blocks.ts';
import { cleanHtml } from './clean-html.ts';
import { removeFurniture } from './furniture.ts';
import { lineOf } from './lines.ts';
import { readMetadata } from './metadata.ts';
import { readPage } from './page.ts';
import { readableContent } from './readable.ts';

/**
 * The article of a web page: its text as blocks, and what the page says about it. Works on the page's source alone;
 * nothing is loaded or run.
 *
 * @param html the whole page, decoded
 * @param url absolute address it was fetched from, after redirects
 * @throws DomainError `extraction.empty` where there is no article, `extraction.tooLarge` beyond the limits
 */
export function extractArticle(html: string, { url }: { url: string }): ExtractedArticle {
  const page = readPage(html, url);
  const { declaredLanguage, declaredBody: _, ...metadata } = readMetadata(page, url);
  removeFurniture(page.document);
  const content = readableContent(page.document);
  const blocks = content ? blocksOf(content) : [];
  const text = blocks.map(block => block.text).join('\n\n');
  if (!content || !/\p{L}/u.test(text)) throw new DomainError('extraction.empty', { url });
  return {
    ...metadata,
    title: metadata.title || lineOf(blocks[0]?.text).slice(0, 200),
    language: articleLanguage(text, declaredLanguage),
    blocks,
    text,
    wordCount: wordCount(text),
    contentHtml: cleanHtml(content, page.baseUrl),
  };
}

/** Runs of letters and digits; in scripts without spaces each character counts. */
function wordCount(text: string): number {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu,
    )?.length ?? 0
  );
}
