import { documentBlocks } from './blocks.ts';
import { inlineText } from './inline-text.ts';
import type { Block, Document, TableRow } from './model.ts';

/**
 * The document's words for search, summaries and plain mails: blocks separated by an empty line, list items and table
 * rows by a line feed, cells by a tab, footnotes at the end. Without list numbers, which are not the author's words.
 */
export function toPlainText(document: Document): string {
  const notes = documentBlocks(document).flatMap(block => block.footnotes);
  return [...document.content.map(textOf), ...notes].filter(text => text !== '').join('\n\n');
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'codeBlock':
      return inlineText(block.content).trim();
    case 'bulletList':
    case 'orderedList':
      return lines(block.content.flatMap(item => item.content.map(textOf)));
    case 'blockquote':
      return lines([...block.content.map(textOf), block.attrs.cite]);
    case 'table':
      return lines(block.content.map(rowText));
    case 'image':
      return lines([block.attrs.caption, block.attrs.credit]);
    case 'video':
      return block.attrs.title;
    case 'horizontalRule':
      return '';
  }
}

function rowText(row: TableRow): string {
  return (row.content ?? []).map(cell => cell.content.map(textOf).join(' ')).join('\t');
}

function lines(texts: string[]): string {
  return texts.filter(text => text !== '').join('\n');
}
