import { footnoteTexts, inlineText } from './inline-text.ts';
import type { Block, Document, Origin } from './model.ts';

/** One block with words of its own, as drafting and review look at it. */
export interface TextBlock {
  id: string;
  type: 'paragraph' | 'heading' | 'codeBlock' | 'image' | 'video';
  /** Without the footnotes; for pictures the caption, for videos the title */
  text: string;
  footnotes: string[];
  /** The block's own passages, or where it has none those of the nearest block around it */
  passages: string[];
  origin: Origin;
  /** Whether the words stand in a quotation */
  quoted: boolean;
}

/** The blocks that carry words, in reading order, nested ones included. */
export function documentBlocks(document: Document): TextBlock[] {
  return textBlocks(document.content, { passages: [], quoted: false });
}

/** The blocks directly inside a block; none for those without. */
export function blocksWithin(block: Block): Block[] {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(item => item.content);
    case 'blockquote':
      return block.content;
    case 'table':
      return block.content.flatMap(row => (row.content ?? []).flatMap(cell => cell.content));
    default:
      return [];
  }
}

function textBlocks(blocks: Block[], around: Pick<TextBlock, 'passages' | 'quoted'>): TextBlock[] {
  return blocks.flatMap(block => {
    const passages = block.attrs.passages.length > 0 ? block.attrs.passages : around.passages;
    const inside = { passages, quoted: around.quoted || block.type === 'blockquote' };
    const own = wordsOf(block);
    const nested = textBlocks(blocksWithin(block), inside);
    return own?.text || own?.footnotes.length
      ? [{ id: block.attrs.id, origin: block.attrs.origin, ...inside, ...own }, ...nested]
      : nested;
  });
}

function wordsOf(block: Block): Pick<TextBlock, 'type' | 'text' | 'footnotes'> | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'codeBlock':
      return { type: block.type, text: inlineText(block.content), footnotes: footnoteTexts(block.content) };
    case 'image':
      return { type: block.type, text: block.attrs.caption, footnotes: [] };
    case 'video':
      return { type: block.type, text: block.attrs.title, footnotes: [] };
    default:
      return undefined;
  }
}
