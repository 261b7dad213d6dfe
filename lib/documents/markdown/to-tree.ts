import type { Block, Document, Footnote, Inline, ListItem, Quotation } from '../model.ts';
import { isTight } from '../shape.ts';
import { imageNode, videoNode } from './media.ts';
import type { MdBlock, MdOf, MdPhrasing } from './syntax.ts';
import { SOURCE_MARK } from './to-html.ts';
import { phrasingOf, type Setting } from './to-phrasing.ts';
import { tableNode } from './to-table.ts';

/** The Markdown tree of a document, footnotes numbered in order and defined at the end. */
export function treeOf(document: Document): MdOf<'root'> {
  const notes: Footnote[] = [];
  const blocks = document.content.flatMap(block => nodesOf(block, notes));
  return { type: 'root', children: [...blocks, ...notes.map(definition)] };
}

function nodesOf(block: Block, notes: Footnote[]): MdBlock[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.content, { notes, multiline: true });
    case 'heading': {
      const children = phrasingOf(block.content, { notes, multiline: false });
      return children.length > 0 ? [{ type: 'heading', depth: block.attrs.level, children }] : [];
    }
    case 'bulletList':
      return [list(block.content, notes, { ordered: false })];
    case 'orderedList':
      return [list(block.content, notes, { ordered: true, start: block.attrs.start })];
    case 'blockquote':
      return [quotation(block, notes)];
    case 'codeBlock':
      return [{ type: 'code', lang: block.attrs.language, value: block.content?.[0]?.text ?? '' }];
    case 'image':
      return [imageNode(block)];
    case 'video':
      return [videoNode(block)];
    case 'table':
      return [tableNode(block, notes)];
    case 'horizontalRule':
      return [{ type: 'thematicBreak' }];
  }
}

function paragraph(content: Inline[] | undefined, setting: Setting): MdOf<'paragraph'>[] {
  const children = phrasingOf(content, setting);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function list(items: ListItem[], notes: Footnote[], numbering: { ordered: boolean; start?: number }): MdOf<'list'> {
  const spread = !isTight(items);
  return { type: 'list', ...numbering, spread, children: items.map(({ content }) => listItem(content, notes, spread)) };
}

function listItem(content: Block[], notes: Footnote[], spread: boolean): MdOf<'listItem'> {
  return { type: 'listItem', spread, children: content.flatMap(block => nodesOf(block, notes)) };
}

function quotation({ attrs: { cite, url }, content }: Quotation, notes: Footnote[]): MdOf<'blockquote'> {
  const children = content.flatMap(block => nodesOf(block, notes));
  if (!cite && !url) return { type: 'blockquote', children: children.map(withoutSourceMark) };
  const name: MdPhrasing = { type: 'text', value: cite || (url ?? '') };
  const source: MdPhrasing = url ? { type: 'link', url, children: [name] } : name;
  const line: MdBlock = { type: 'paragraph', children: [{ type: 'text', value: SOURCE_MARK }, source] };
  return { type: 'blockquote', children: [...children, line] };
}

/** Writes the dash at the start of a paragraph so that it does not make the paragraph the name of a source. */
function withoutSourceMark(node: MdBlock): MdBlock {
  const [first, ...others] = node.type === 'paragraph' ? node.children : [];
  if (node.type !== 'paragraph' || first?.type !== 'text' || !first.value.startsWith(SOURCE_MARK)) return node;
  const rest: MdPhrasing = { type: 'text', value: first.value.slice(1) };
  return { ...node, children: [{ type: 'html', value: '&mdash;' }, rest, ...others] };
}

function definition(note: Footnote, index: number): MdOf<'footnoteDefinition'> {
  const number = String(index + 1);
  const children = paragraph(note.content, { notes: [], multiline: true });
  return { type: 'footnoteDefinition', identifier: number, label: number, children };
}
