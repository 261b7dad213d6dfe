import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/**
 * What is wrong with rendered HTML: every element, attribute and address in it that the schema does not know, as
 * browsers would see it. Written apart from the renderer, so that both would have to err alike.
 */
export function strangersIn(html: string): string[] {
  const found: string[] = [];
  const stack: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(html).childNodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') continue;
    if (!('tagName' in node)) found.push(node.nodeName);
    else {
      found.push(...strangersAt(node));
      stack.push(...node.childNodes);
    }
  }
  return found;
}

function strangersAt({ tagName, namespaceURI, attrs }: DefaultTreeAdapterTypes.Element): string[] {
  const allowed = ALLOWED[tagName];
  if (!allowed || namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${tagName}>`];
  return attrs
    .filter(({ name, value }) => !allowed.includes(name) || !(VALUES[name]?.(value, tagName) ?? true))
    .map(({ name, value }) => `<${tagName} ${name}="${value}">`);
}

const ALLOWED: Record<string, string[]> = {
  p: ['class'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  ul: [],
  ol: ['start'],
  li: ['id'],
  blockquote: ['cite'],
  cite: [],
  pre: [],
  code: ['class'],
  hr: [],
  br: [],
  figure: ['class', 'data-provider', 'data-video-id', 'data-start'],
  figcaption: [],
  img: ['src', 'alt', 'role', 'loading', 'decoding'],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'colspan', 'rowspan', 'class'],
  td: ['colspan', 'rowspan', 'class'],
  a: ['href', 'title', 'rel', 'id', 'role', 'class', 'aria-label'],
  sup: [],
  span: ['class'],
  section: ['class', 'role', 'aria-label'],
  strong: [],
  em: [],
  s: [],
};

const CLASSES =
  /^(?:language-[\w+#.-]+|align-(?:left|center|right)|quotation|image|video|table|footnotes|credit|passage|passage-line)$/;

const VALUES: Record<string, (value: string, tag: string) => boolean> = {
  href: isHarmless,
  cite: value => /^https?:/i.test(value) && isHarmless(value),
  src: value => /^\/media\/[\w.-]+(?:\/[\w.-]+)*$/.test(value) && !value.includes('..'),
  class: value => CLASSES.test(value),
  id: value => /^(?:s-[\p{L}\p{N}\p{M}-]+|fn-\d+|fnref-\d+)$/u.test(value),
  'data-video-id': value => /^[\w-]{11}$/.test(value),
  'data-start': value => /^\d+$/.test(value),
  'data-provider': value => value === 'youtube',
  start: value => /^\d+$/.test(value),
};

/** Whether a browser that follows the address stays with http, https or mail. */
function isHarmless(href: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not occur
  if (/[\u0000-\u0020\u007f-\u009f]/.test(href)) return false;
  const url = URL.parse(href, 'https://blog.example/');
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol);
}
