import { DomainError } from '#lib/domain-error.ts';
import type { ArticleBlock, ExtractedArticle } from './article.ts';
import { articleLanguage } from './article-language.ts';
import { blocksOf } from './blocks.ts';
import { cleanHtml } from './clean-html.ts';
import { completeArticle } from './complete.ts';
import { asDeclared, undisplayedArticle } from './declared.ts';
import { removeFurniture } from './furniture.ts';
import { leavesOf } from './leaves.ts';
import { lineOf } from './lines.ts';
import { readMetadata } from './metadata.ts';
import { readPage } from './page.ts';
import { pruneTo } from './prune.ts';
import { readableText } from './readable.ts';
import { titleElement } from './title-element.ts';
import { withoutWording } from './wording.ts';

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
  const { declaredLanguage, declaredBody, ...metadata } = readMetadata(page, url);
  const { body } = page.document;
  const title = titleElement(page.document, metadata.title);
  removeFurniture(page.document, title);
  const texts = readableText(page.document);
  const leaves = leavesOf(body);
  const found = asDeclared(
    leaves,
    new Set(leaves.filter(leaf => leaf.nodes.some(node => texts.has(node)))),
    declaredBody,
  );
  const undisplayed = undisplayedArticle(found, declaredBody);
  if (undisplayed) fillWith(body, undisplayed);
  else pruneTo(body, withoutWording(leaves, completeArticle(leaves, found, title), metadata));
  const blocks = blocksOf(body);
  const text = blocks.map(block => block.text).join('\n\n');
  if (!/\p{L}/u.test(text)) throw new DomainError('extraction.empty');
  return {
    ...metadata,
    description: metadata.description ?? excerptOf(blocks),
    title: metadata.title || lineOf(blocks[0]?.text).slice(0, 200),
    language: articleLanguage(text, declaredLanguage),
    blocks,
    text,
    wordCount: wordCount(text),
    contentHtml: cleanHtml(body, page.baseUrl),
  };
}

const EXCERPT_LENGTH = 300;

/** The first paragraph of some length, cut after the last word that fits */
function excerptOf(blocks: readonly ArticleBlock[]): string | undefined {
  const paragraphs = blocks.filter(block => block.type === 'paragraph');
  const text = lineOf((paragraphs.find(block => block.text.length >= 60) ?? paragraphs[0])?.text);
  if (text.length <= EXCERPT_LENGTH) return text || undefined;
  return `${text.slice(0, EXCERPT_LENGTH).replace(/\s+\S*$/, '')} …`;
}

function fillWith(body: Element, paragraphs: readonly string[]): void {
  const made = paragraphs.map(text => {
    const paragraph = body.ownerDocument.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  body.replaceChildren(...made);
}

/** Runs of letters and digits; in scripts without spaces each character counts. */
function wordCount(text: string): number {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu,
    )?.length ?? 0
  );
}
