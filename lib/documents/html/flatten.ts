import { link, paragraph, text } from '../build.ts';
import type { Block, Inline, ListItem, Paragraph, TableRow } from '../model.ts';
import { youtubeWatchUrl } from '../youtube.ts';

/** Blocks as plain paragraphs, for table cells and footnotes, which hold nothing else. */
export function flattened(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap(flatten);
}

/** Paragraphs as one line with breaks between them. */
export function joined(paragraphs: readonly Paragraph[]): Inline[] {
  return paragraphs.flatMap(({ content = [] }, index): Inline[] =>
    index === 0 ? content : [{ type: 'hardBreak' }, ...content],
  );
}

function flatten(block: Block): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'heading':
      return [paragraph(block.content ?? [], block.attrs)];
    case 'bulletList':
      return block.content.flatMap(item => flattenItem(item, '• '));
    case 'orderedList':
      return block.content.flatMap((item, index) => flattenItem(item, `${block.attrs.start + index}. `));
    case 'blockquote':
      return [...flattened(block.content), ...(block.attrs.cite ? [paragraph(block.attrs.cite)] : [])];
    case 'codeBlock':
      return [paragraph(codeLines(block.content?.[0]?.text ?? ''), block.attrs)];
    case 'image':
      return [paragraph([link(block.attrs.alt || block.attrs.caption || fileName(block.attrs.src), block.attrs.src)])];
    case 'video': {
      const url = youtubeWatchUrl(block.attrs.videoId, block.attrs.start);
      return [paragraph([link(block.attrs.title || url, url)])];
    }
    case 'table':
      return block.content.map(row => paragraph(rowWords(row)));
    case 'horizontalRule':
      return [];
  }
}

/** The last part of an address, readable: what a picture or recording is called for want of a better name. */
export function fileName(address: string): string {
  const path = address.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1) || address;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A percent sign that encodes nothing: the name is readable as it stands.
  }
}

function flattenItem(item: ListItem, marker: string): Paragraph[] {
  const [first, ...others] = flattened(item.content);
  return first ? [{ ...first, content: [text(marker), ...(first.content ?? [])] }, ...others] : [];
}

function codeLines(code: string): Inline[] {
  return code.split('\n').flatMap((line, index): Inline[] => {
    const words = line === '' ? [] : [text(line, { type: 'code' })];
    return index === 0 ? words : [{ type: 'hardBreak' }, ...words];
  });
}

function rowWords({ content: cells = [] }: TableRow): Inline[] {
  return cells.flatMap((each, index) => [...(index === 0 ? [] : [text(' | ')]), ...joined(each.content)]);
}
