import { attributes, escapeHtml } from '../escape-html.ts';
import { closedRawHtml, phrasing } from './raw-html.ts';
import type { MdNode, MdOf } from './syntax.ts';

/**
 * HTML of a Markdown tree, for the HTML importer: raw HTML stands in it as it was written, so that both are read by
 * the same rules and may enclose each other. With a stack of its own, as trees can be deep.
 */
export function htmlOf(root: MdOf<'root'>, markdown: string): string {
  const context = contextOf(root, markdown);
  return write(root.children, context) + writeNotes(context);
}

interface Context {
  markdown: string;
  definitions: Map<string, MdOf<'definition'>>;
  notes: Map<string, MdOf<'footnoteDefinition'>>;
  referredTo: Set<string>;
  /** What stands before the words of the first paragraph of a task */
  checkboxes: Map<MdNode, string>;
}

type Piece = MdNode | string;

function contextOf(root: MdOf<'root'>, markdown: string): Context {
  const context: Context = {
    markdown,
    definitions: new Map(),
    notes: new Map(),
    referredTo: new Set(),
    checkboxes: new Map(),
  };
  const stack: MdNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    // Of several definitions of one label the first counts (CommonMark 0.31, section 4.7); this order sees it last.
    if (node.type === 'definition') context.definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') context.notes.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return context;
}

function write(nodes: readonly MdNode[], context: Context): string {
  const written: string[] = [];
  const stack: Piece[] = nodes.toReversed();
  for (let piece = stack.pop(); piece !== undefined; piece = stack.pop()) {
    if (typeof piece === 'string') written.push(piece);
    else for (const part of piecesOf(piece, context).reverse()) stack.push(part);
  }
  return written.join('');
}

/** The texts of the notes that were referred to, in a form that the HTML importer knows. */
function writeNotes(context: Context): string {
  const notes = [...context.notes].filter(([identifier]) => context.referredTo.has(identifier));
  const items = notes.map(
    ([identifier, { children }]) => `<li id="${noteId(identifier)}">${write(children, context)}</li>`,
  );
  return `<section role="doc-endnotes"><ol>${items.join('')}</ol></section>`;
}

function piecesOf(node: MdNode, context: Context): Piece[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, context);
    case 'heading':
      return around(`h${node.depth}`, phrasing(node.children));
    case 'thematicBreak':
      return ['<hr>'];
    case 'blockquote':
      return quotation(node, context);
    case 'list':
      return around(node.ordered ? 'ol' : 'ul', node.children, node.ordered ? { start: String(node.start ?? 1) } : {});
    case 'listItem':
      return listItem(node, context);
    case 'code':
      return [
        `<pre><code${attributes({ class: node.lang && `language-${node.lang}` })}>${escapeHtml(node.value)}\n</code></pre>`,
      ];
    case 'table':
      return table(node);
    case 'html':
      return [closedRawHtml(node.value)];
    case 'text':
      return [escapeHtml(node.value)];
    case 'inlineCode':
      return [`<code>${escapeHtml(node.value)}</code>`];
    case 'break':
      return ['<br>'];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return around(MARKS[node.type], phrasing(node.children));
    case 'link':
      return around('a', phrasing(node.children), { href: node.url, title: node.title });
    case 'linkReference': {
      const { url, title } = context.definitions.get(node.identifier) ?? {};
      return around('a', phrasing(node.children), { href: url, title });
    }
    case 'image':
      return [picture(node.url, node.alt)];
    case 'imageReference':
      return [picture(context.definitions.get(node.identifier)?.url, node.alt)];
    case 'footnoteReference':
      context.referredTo.add(node.identifier);
      return [`<sup><a role="doc-noteref" href="#${noteId(node.identifier)}">*</a></sup>`];
    default:
      return [];
  }
}

function paragraph(node: MdOf<'paragraph'>, context: Context): Piece[] {
  const [only, ...others] = node.children;
  if (only?.type === 'image' && only.title && others.length === 0) {
    return [`<figure>${picture(only.url, only.alt)}<figcaption>${escapeHtml(only.title)}</figcaption></figure>`];
  }
  return around('p', [context.checkboxes.get(node) ?? '', ...phrasing(node.children)]);
}

/** The last paragraph of a quotation names its source if it begins with a written-out dash and a space. */
function quotation(node: MdOf<'blockquote'>, context: Context): Piece[] {
  const source = node.children.at(-1);
  const [dash, ...others] = source?.type === 'paragraph' && node.children.length > 1 ? source.children : [];
  const offset = source?.position?.start.offset ?? 0;
  if (dash?.type !== 'text' || context.markdown.slice(offset, offset + 2) !== SOURCE_MARK) {
    return around('blockquote', node.children);
  }
  const name = [{ ...dash, value: dash.value.slice(SOURCE_MARK.length) }, ...others];
  return around('figure', [
    ...around('blockquote', node.children.slice(0, -1)),
    ...around('figcaption', phrasing(name)),
  ]);
}

function listItem(node: MdOf<'listItem'>, { checkboxes }: Context): Piece[] {
  const [first] = node.children;
  if (first && typeof node.checked === 'boolean') {
    checkboxes.set(first, `<input type="checkbox"${node.checked ? ' checked' : ''}>`);
  }
  return around('li', node.children);
}

/** A header of empty cells is what Markdown demands of a table that has none. */
function table({ children: [head, ...body], align }: MdOf<'table'>): Piece[] {
  // Cells beyond the header's are no part of the table (GFM, section 4.10).
  const rows = body.map(row =>
    tableRow({ ...row, children: row.children.slice(0, head?.children.length) }, 'td', align ?? []),
  );
  const isEmpty = head?.children.every(cell => cell.children.length === 0);
  if (!head || (isEmpty && rows.length > 0)) return around('table', rows.flat());
  return around('table', [...tableRow(head, 'th', align ?? []), ...rows.flat()]);
}

function tableRow({ children }: MdOf<'tableRow'>, tag: string, align: readonly (string | null)[]): Piece[] {
  return around(
    'tr',
    children.flatMap((cell, column) => around(tag, phrasing(cell.children), { align: align[column] })),
  );
}

function picture(src: string | undefined, alt: string | null | undefined): string {
  return `<img${attributes({ src, alt: alt ?? '' })}>`;
}

function around(tag: string, inner: readonly Piece[], values: Parameters<typeof attributes>[0] = {}): Piece[] {
  return [`<${tag}${attributes(values)}>`, ...inner, `</${tag}>`];
}

function noteId(identifier: string): string {
  return escapeHtml(`markdown-note-${encodeURIComponent(identifier)}`);
}

/** How the line with a quotation's source begins. */
export const SOURCE_MARK = '— ';

const MARKS = { strong: 'strong', emphasis: 'em', delete: 's' } as const;
