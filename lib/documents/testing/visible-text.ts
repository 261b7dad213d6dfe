import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** What a reader sees of HTML, for comparing: words with single spaces, pictures by their alternative text. */
export function visibleText(html: string): string {
  return parse(html, { scriptingEnabled: false })
    .childNodes.map(textOf)
    .join(' ')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim();
}

function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node) || HIDDEN.has(node.tagName)) return '';
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  if (node.tagName === 'img') return attributes.get('alt') ?? '';
  if (node.tagName === 'input') return attributes.has('checked') ? '☑ ' : '☐ ';
  if (attributes.get('role') === 'doc-backlink' || attributes.get('class') === 'footnote-backref') return '';
  if (attributes.get('role') === 'doc-endnotes') return node.childNodes.slice(1).map(textOf).join('');
  const text = node.childNodes.map(textOf).join('');
  return INLINE.has(node.tagName) ? text : ` ${text} `;
}

const HIDDEN = new Set(['script', 'style', 'head', 'title', 'textarea', 'template', 'noscript']);
const INLINE = new Set([
  'a',
  'b',
  'strong',
  'em',
  'i',
  'del',
  's',
  'code',
  'sup',
  'span',
  'bar',
  'bab',
  'c2c',
  'cite',
  'u',
]);
