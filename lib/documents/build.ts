import { newBlockId } from './block-id.ts';
import type {
  Block,
  BulletList,
  CellAlignment,
  CodeBlock,
  Document,
  Footnote,
  Heading,
  HeadingLevel,
  HorizontalRule,
  Image,
  Inline,
  ListItem,
  Mark,
  OrderedList,
  Paragraph,
  Provenance,
  Quotation,
  Table,
  TableCell,
  Text,
  Video,
} from './model.ts';
import { parseDocument } from './parse.ts';

/** Words as plain text or as pieces: `['See ', link('the study', 'https://…'), footnote('Page 3')]`. */
export type Words = string | readonly (string | Inline)[];

/** Where a block comes from; the owner's own by default. */
export type From = Partial<Provenance>;

/**
 * The document of these blocks, checked.
 *
 * @throws DomainError as `parseDocument`
 */
export function documentOf(blocks: readonly Block[]): Document {
  return parseDocument({ type: 'doc', content: blocks.length > 0 ? blocks : [paragraph('')] });
}

export function paragraph(words: Words, from?: From): Paragraph {
  return { type: 'paragraph', attrs: provenance(from), ...inline(words) };
}

export function heading(level: HeadingLevel, words: Words, from?: From): Heading {
  return { type: 'heading', attrs: { ...provenance(from), level }, ...inline(words) };
}

/** A quotation of paragraphs; `cite` names its source, `url` is the source's web address. */
export function quotation(
  content: string | readonly Block[],
  from?: From & { cite?: string; url?: string },
): Quotation {
  const attrs = { ...provenance(from), cite: from?.cite ?? '', url: from?.url ?? null };
  return { type: 'blockquote', attrs, content: blocksOf(content) };
}

export function bulletList(items: readonly (Words | ListItem)[], from?: From): BulletList {
  return { type: 'bulletList', attrs: provenance(from), content: items.map(itemOf) };
}

export function orderedList(items: readonly (Words | ListItem)[], from?: From & { start?: number }): OrderedList {
  return { type: 'orderedList', attrs: { ...provenance(from), start: from?.start ?? 1 }, content: items.map(itemOf) };
}

/** An item of several blocks. An empty paragraph is put before a first block of another kind. */
export function listItem(blocks: readonly Block[]): ListItem {
  return { type: 'listItem', content: blocks[0]?.type === 'paragraph' ? [...blocks] : [paragraph(''), ...blocks] };
}

export function codeBlock(code: string, from?: From & { language?: string | null }): CodeBlock {
  const attrs = { ...provenance(from), language: from?.language ?? null };
  return code === ''
    ? { type: 'codeBlock', attrs }
    : { type: 'codeBlock', attrs, content: [{ type: 'text', text: code }] };
}

export function image(attrs: { src: string } & Partial<Image['attrs']>): Image {
  const { src, alt = '', decorative = false, caption = '', credit = '', creditUrl = null } = attrs;
  return { type: 'image', attrs: { ...provenance(attrs), src, alt, decorative, caption, credit, creditUrl } };
}

export function video(attrs: { videoId: string } & Partial<Video['attrs']>): Video {
  const { videoId, title = '', start = 0 } = attrs;
  return { type: 'video', attrs: { ...provenance(attrs), provider: 'youtube', videoId, title, start } };
}

export function horizontalRule(from?: From): HorizontalRule {
  return { type: 'horizontalRule', attrs: provenance(from) };
}

/** A table of plain cells whose first row is the header; `align` applies to whole columns. */
export function table(
  [header = [], ...rows]: readonly (readonly Words[])[],
  from?: From & { align?: readonly (CellAlignment | null)[] },
): Table {
  const row = (cells: readonly Words[], type: TableCell['type']) => ({
    type: 'tableRow' as const,
    content: cells.map((words, column) => cell(words, { type, align: from?.align?.[column] ?? null })),
  });
  return {
    type: 'table',
    attrs: provenance(from),
    content: [row(header, 'tableHeader'), ...rows.map(cells => row(cells, 'tableCell'))],
  };
}

export function cell(
  words: Words,
  { type = 'tableCell', ...attrs }: Partial<TableCell['attrs']> & Partial<Pick<TableCell, 'type'>> = {},
): TableCell {
  return {
    type,
    attrs: { colspan: 1, rowspan: 1, align: null, ...attrs, colwidth: null },
    content: [paragraph(words)],
  };
}

export function text(words: string, ...marks: Mark[]): Text {
  return marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
}

export const bold = (words: string): Text => text(words, { type: 'bold' });
export const italic = (words: string): Text => text(words, { type: 'italic' });
export const link = (words: string, href: string, title: string | null = null): Text =>
  text(words, { type: 'link', attrs: { href, title } });

export function footnote(words: Words): Footnote {
  const content = (inline(words).content ?? []).filter(piece => piece.type !== 'footnote');
  return content.length > 0 ? { type: 'footnote', content } : { type: 'footnote' };
}

function provenance(from: From = {}): Provenance {
  return { id: from.id ?? newBlockId(), passages: from.passages ?? [], origin: from.origin ?? 'owner' };
}

function inline(words: Words): { content?: Inline[] } {
  const pieces = (typeof words === 'string' ? [words] : words).filter(piece => piece !== '');
  const content = pieces.map(piece => (typeof piece === 'string' ? text(piece) : piece));
  return content.length > 0 ? { content } : {};
}

function blocksOf(content: string | readonly Block[]): Block[] {
  return typeof content === 'string' ? [paragraph(content)] : [...content];
}

function itemOf(item: Words | ListItem): ListItem {
  return typeof item === 'object' && 'type' in item ? item : listItem([paragraph(item)]);
}
