/**
 * The stored form of a post's body: ProseMirror JSON in the one schema of `extensions.ts`, as `parseDocument` returns it:
 * every attribute present, block ids unique, marks in schema order, adjacent equal text joined. Plain objects throughout,
 * so that it can be stored as `jsonb` and handed to a client component.
 */
export interface Document {
  type: 'doc';
  content: Block[];
}

/** Who is answerable for a block's wording: a model, a person who changed a model's wording, or the owner alone. */
export type Origin = 'machine' | 'edited' | 'owner';

/** What every block carries. `passages` are ids of the passages that the block rests on, in reading order. */
export interface Provenance {
  /** Short random id, unique within the document, stable through edits */
  id: string;
  passages: string[];
  origin: Origin;
}

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Quotation
  | CodeBlock
  | Image
  | Table
  | HorizontalRule
  | Video;

export interface Paragraph {
  type: 'paragraph';
  attrs: Provenance;
  content?: Inline[];
}

export type HeadingLevel = 2 | 3 | 4;

export interface Heading {
  type: 'heading';
  attrs: Provenance & { level: HeadingLevel };
  content?: Inline[];
}

export interface BulletList {
  type: 'bulletList';
  attrs: Provenance;
  content: ListItem[];
}

export interface OrderedList {
  type: 'orderedList';
  attrs: Provenance & { start: number };
  content: ListItem[];
}

/** Begins with a paragraph, which may be empty. */
export interface ListItem {
  type: 'listItem';
  content: Block[];
}

export interface Quotation {
  type: 'blockquote';
  /** `cite` names the source in words ('' when unnamed), `url` is its http(s) address */
  attrs: Provenance & { cite: string; url: string | null };
  content: Block[];
}

export interface CodeBlock {
  type: 'codeBlock';
  attrs: Provenance & { language: string | null };
  content?: Text[];
}

export interface Image {
  type: 'image';
  attrs: Provenance & {
    /** Path below `/media/` on this server; images of other servers cannot be stored */
    src: string;
    /** Alternative text; '' with `decorative: false` means "not described yet" */
    alt: string;
    decorative: boolean;
    caption: string;
    credit: string;
    creditUrl: string | null;
  };
}

export interface Video {
  type: 'video';
  attrs: Provenance & {
    provider: 'youtube';
    videoId: string;
    title: string;
    /** Second at which it starts */
    start: number;
  };
}

export interface Table {
  type: 'table';
  attrs: Provenance;
  content: TableRow[];
}

export interface TableRow {
  type: 'tableRow';
  content?: TableCell[];
}

export type CellAlignment = 'left' | 'center' | 'right';

export interface TableCell {
  type: 'tableCell' | 'tableHeader';
  /** `colwidth` is always null: widths belong to the reader's screen, but the table commands expect the attribute */
  attrs: { colspan: number; rowspan: number; colwidth: null; align: CellAlignment | null };
  content: Paragraph[];
}

export interface HorizontalRule {
  type: 'horizontalRule';
  attrs: Provenance;
}

export type Inline = Text | HardBreak | Footnote;

export interface Text {
  type: 'text';
  text: string;
  marks?: Mark[];
}

interface HardBreak {
  type: 'hardBreak';
  marks?: Mark[];
}

/** A note that stands where its reference number will be printed. Numbers come from the order, never from the data. */
export interface Footnote {
  type: 'footnote';
  content?: (Text | HardBreak)[];
}

export type Mark =
  | { type: 'link'; attrs: { href: string; title: string | null } }
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'strike' }
  | { type: 'code' };
