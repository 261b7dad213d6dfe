import type { ArticleBlock } from './article.ts';
import { cleanCharacters, lineOf } from './lines.ts';
import { isDataTable } from './tables.ts';

const CONTAINERS = new Set(
  (
    'address article aside body center details dd div dl dt fieldset figure footer form header hgroup li main menu ol p ' +
    'section summary table tbody td tfoot th thead tr ul legend'
  ).split(' '),
);
/** Captions tell about a picture that is not there. */
const LEFT_OUT = new Set(['figcaption', 'caption', 'noscript', 'rp']);

interface Context {
  type: 'heading' | 'paragraph' | 'list-item' | 'quote';
  level?: number;
  /** Lists around */
  depth: number;
}

/** The content's text as blocks in reading order. Every word but those of captions is in exactly one block. */
export function blocksOf(content: Element): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let buffer = '';

  function flush({ type, level }: Context): void {
    const parts = type === 'heading' || type === 'list-item' ? [buffer.replaceAll('\n', ' ')] : buffer.split(/\n\s*\n/);
    buffer = '';
    for (const part of parts) {
      const text = part.split('\n').map(lineOf).filter(Boolean).join('\n');
      if (text !== '') blocks.push(level === undefined ? { type, text } : { type, level, text });
    }
  }

  function walk(node: Node, context: Context): void {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) buffer += (child.textContent ?? '').replace(/\s+/g, ' ');
      else if (child.nodeType === ELEMENT) enter(child as Element, context);
    }
  }

  function within(element: Element, context: Context, inner: Context): void {
    flush(context);
    walk(element, inner);
    flush(inner);
  }

  function enter(element: Element, context: Context): void {
    const name = element.localName;
    const { depth } = context;
    if (LEFT_OUT.has(name)) flush(context);
    else if (name === 'br') buffer += '\n';
    else if (name === 'hr') flush(context);
    else if (/^h[1-6]$/.test(name)) within(element, context, { type: 'heading', level: Number(name[1]), depth });
    else if (name === 'ul' || name === 'ol' || name === 'menu')
      within(element, context, { ...context, depth: depth + 1 });
    else if (name === 'li' || name === 'dd') {
      within(element, context, { type: 'list-item', level: Math.max(1, depth), depth });
    } else if (name === 'blockquote') within(element, context, { type: 'quote', depth });
    else if (name === 'pre') pushCode(element, context);
    else if (name === 'table' && isDataTable(element)) pushRows(element, context);
    else if (CONTAINERS.has(name)) within(element, context, context);
    else walk(element, context);
  }

  function pushCode(element: Element, context: Context): void {
    flush(context);
    const text = codeOf(element)
      .replace(/^\s*\n/, '')
      .trimEnd();
    if (text !== '') blocks.push({ type: 'code', text });
  }

  function pushRows(table: Element, context: Context): void {
    flush(context);
    for (const row of table.querySelectorAll('tr')) {
      const cells = [...row.children].map(cell => lineOf(cell.textContent)).filter(Boolean);
      if (cells.length > 0) blocks.push({ type: 'table-row', text: cells.join(' | ') });
    }
  }

  const start: Context = { type: 'paragraph', depth: 0 };
  walk(content, start);
  flush(start);
  return blocks;
}

const ELEMENT = 1;
const TEXT = 3;

function codeOf(element: Element): string {
  for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return cleanCharacters(element.textContent ?? '');
}
