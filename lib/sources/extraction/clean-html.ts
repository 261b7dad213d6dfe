import { cleanCharacters } from './lines.ts';

const KEPT = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code em strong b i u s del ins sub sup q cite abbr kbd samp var ' +
    'mark small figure figcaption table caption thead tbody tfoot tr th td br hr a img'
  ).split(' '),
);
const VOID = new Set(['br', 'hr', 'img']);
/** Left out with all they contain */
const LEFT_OUT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'form',
  'title',
]);

/**
 * The content as plain HTML that may be shown: only structural elements, of their attributes only addresses, alternative
 * texts and spans, everything escaped. Other elements are replaced by their content.
 */
export function cleanHtml(content: Element, baseUrl: string): string {
  const parts: string[] = [];
  const write = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) parts.push(escaped(cleanCharacters(child.textContent ?? '')));
      else if (child.nodeType === 1) writeElement(child as Element);
    }
  };
  const writeElement = (element: Element): void => {
    const name = element.localName;
    if (LEFT_OUT.has(name)) return;
    const attributes = KEPT.has(name) ? attributesOf(element, baseUrl) : undefined;
    if (attributes !== undefined) parts.push(`<${name}${attributes}>`);
    write(element);
    if (attributes !== undefined && !VOID.has(name)) parts.push(`</${name}>`);
  };
  write(content);
  return parts
    .join('')
    .replace(/\n\s*\n\s*/g, '\n')
    .trim();
}

/** Attributes to keep, or undefined where the element makes no sense without one it lacks */
function attributesOf(element: Element, baseUrl: string): string | undefined {
  if (element.localName === 'a') {
    const href = webAddress(element.getAttribute('href'), baseUrl);
    return href && ` href="${escaped(href)}" rel="nofollow noopener noreferrer"`;
  }
  if (element.localName === 'img') {
    const src = webAddress(element.getAttribute('src'), baseUrl);
    return src && ` src="${escaped(src)}" alt="${escaped(element.getAttribute('alt') ?? '')}" loading="lazy"`;
  }
  const spans = ['colspan', 'rowspan'].filter(name => /^[1-9]\d?$/.test(element.getAttribute(name) ?? ''));
  return spans.map(name => ` ${name}="${element.getAttribute(name)}"`).join('');
}

/** An absolute http(s) address, or undefined */
export function webAddress(href: string | null | undefined, baseUrl: string): string | undefined {
  const url = href?.trim() ? URL.parse(href.trim(), baseUrl) : null;
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 4096 ? url.href : undefined;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
