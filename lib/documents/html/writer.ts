import {
  bulletList,
  cell,
  codeBlock,
  footnote,
  heading,
  listItem,
  orderedList,
  paragraph,
  quotation,
} from '../build.ts';
import { cleanText } from '../clean-text.ts';
import type { Block, HeadingLevel, Inline, ListItem, TableCell } from '../model.ts';
import { rectangular } from '../rectangle.ts';
import { ActiveMarks } from './active-marks.ts';
import { flattened, joined } from './flatten.ts';
import { InlineCollector } from './inline-collector.ts';

/** What is open and can hold blocks. `level` counts the levels of nodes down to it. */
type Frame = { level: number } & (
  | { kind: 'blocks'; blocks: Block[] }
  | { kind: 'list'; items: ListItem[] }
  | { kind: 'table'; rows: TableCell[][] }
);

type Close = () => void;

/** Leaves room for a paragraph, its text and a footnote below the deepest container. */
const MAX_LEVEL = 40;

/**
 * Takes the pieces of a document in reading order, however badly nested, and gives blocks that fit the schema. What
 * `open…` returns closes it; openings are closed in reverse order. Containers that would go too deep are left out, so
 * that their content joins the container around them.
 */
export class DocumentWriter {
  readonly marks = new ActiveMarks();
  private frames: Frame[] = [{ kind: 'blocks', blocks: [], level: 0 }];
  private line: InlineCollector | undefined;
  private code: string | undefined;
  private headings: HeadingLevel[] = [];

  /** The blocks written so far, everything open closed. */
  finish(): Block[] {
    this.closeLine();
    const [root] = this.frames;
    return root?.kind === 'blocks' ? root.blocks : [];
  }

  text(text: string): void {
    if (this.code !== undefined) {
      this.code += cleanText(text);
      return;
    }
    const blank = /^[ \t\n\f\r]*$/.test(text);
    if (blank && !this.line) return;
    // Two line breaks in a row are how a paragraph is made where paragraphs are not known.
    if (!blank && this.line && this.line.trailingBreaks > 1 && this.headings.length === 0) this.closeLine();
    this.line ??= new InlineCollector();
    this.line.addText(text, this.marks.current);
  }

  lineBreak(): void {
    if (this.code !== undefined) this.code += '\n';
    else this.line?.addBreak(this.marks.current);
  }

  /** The border of a block of no special meaning. */
  edge(): void {
    if (this.code === undefined) this.closeLine();
    else if (this.code !== '' && !this.code.endsWith('\n')) this.code += '\n';
  }

  block(block: Block): void {
    this.edge();
    this.append(block);
  }

  openHeading(level: HeadingLevel): Close {
    this.edge();
    this.headings.push(level);
    return () => {
      this.edge();
      this.headings.pop();
    };
  }

  openCode(language: string | null): Close {
    this.edge();
    if (this.code !== undefined) return () => undefined;
    this.code = '';
    return () => {
      const code = (this.code ?? '').replace(/\n$/, '');
      this.code = undefined;
      if (code !== '') this.append(codeBlock(code, { language }));
    };
  }

  openQuotation(source: { cite: string; url: string | undefined }): Close {
    return this.openBlocks(blocks => {
      if (blocks.length > 0) this.append(quotation(blocks, source));
    });
  }

  /** @param start first number of an ordered list; undefined for bullets */
  openList(start?: number): Close {
    const items: ListItem[] = [];
    return this.open({ kind: 'list', items, level: 1 }, () => {
      if (items.length > 0) this.append(start === undefined ? bulletList(items) : orderedList(items, { start }));
    });
  }

  openItem(): Close {
    const list = this.top;
    if (list.kind !== 'list') return this.openNothing();
    return this.openBlocks(blocks => list.items.push(listItem(blocks)));
  }

  openTable(): Close {
    const rows: TableCell[][] = [];
    return this.open({ kind: 'table', rows, level: 2 }, () => {
      const content = rectangular(rows);
      if (content.length > 0) this.append({ type: 'table', attrs: paragraph('').attrs, content });
    });
  }

  openRow(): Close {
    if (this.top.kind === 'table') this.top.rows.push([]);
    return this.openNothing();
  }

  openCell(type: TableCell['type'], attrs: Partial<TableCell['attrs']>): Close {
    const table = this.top;
    if (table.kind !== 'table') return this.openNothing();
    const row = table.rows.at(-1) ?? [];
    if (table.rows.length === 0) table.rows.push(row);
    return this.openBlocks(blocks => {
      const paragraphs = flattened(blocks);
      const empty = cell('', { ...attrs, type });
      row.push(paragraphs.length > 0 ? { ...empty, content: paragraphs } : empty);
    });
  }

  /** What is written until it is closed becomes a footnote at this place in the line. */
  openFootnote(): Close {
    const { line, code, headings } = this;
    const outer = this.marks.suspend();
    const note: Frame = { kind: 'blocks', blocks: [], level: MAX_LEVEL };
    this.frames.push(note);
    this.line = undefined;
    this.code = undefined;
    this.headings = [];
    return () => {
      this.closeLine();
      this.frames.pop();
      this.marks.resume(outer);
      this.line = line;
      this.code = code;
      this.headings = headings;
      const content = joined(flattened(note.blocks));
      if (content.length === 0 || code !== undefined) return;
      this.line ??= new InlineCollector();
      this.line.addFootnote(footnote(content));
    };
  }

  openNothing(): Close {
    this.edge();
    return () => this.edge();
  }

  private openBlocks(close: (blocks: Block[]) => void): Close {
    const blocks: Block[] = [];
    return this.open({ kind: 'blocks', blocks, level: 1 }, () => close(blocks));
  }

  /** `frame.level` comes in as the number of levels that it adds. */
  private open(frame: Frame, close: Close): Close {
    this.edge();
    const level = this.top.level + frame.level;
    if (level > MAX_LEVEL || this.code !== undefined) return this.openNothing();
    this.frames.push({ ...frame, level });
    return () => {
      this.edge();
      this.frames.pop();
      close();
    };
  }

  private get top(): Frame {
    const top = this.frames.at(-1);
    if (!top) throw new Error('a container was closed twice');
    return top;
  }

  private closeLine(): void {
    const content = this.line?.content ?? [];
    this.line = undefined;
    if (!content.some(isVisible)) return;
    const level = this.headings.at(-1);
    this.append(level === undefined ? paragraph(content) : heading(level, content));
  }

  /** Blocks in a list outside its items join the last item; between the rows of a table they go before it. */
  private append(block: Block): void {
    const frame = this.frames.findLast(({ kind }) => kind !== 'table');
    if (frame?.kind === 'blocks') frame.blocks.push(block);
    if (frame?.kind !== 'list') return;
    const last = frame.items.at(-1);
    if (last) last.content.push(block);
    else frame.items.push(listItem([block]));
  }
}

function isVisible(piece: Inline): boolean {
  return piece.type === 'footnote' || (piece.type === 'text' && /\S/.test(piece.text));
}
