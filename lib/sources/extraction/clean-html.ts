import { INLINE } from './leaves.ts';
import { cleanCharacters } from './lines.ts';

/** Blocks that may hold paragraphs, and those that hold text only */
const FLOW = new Set('ul ol li dl dd blockquote figure table thead tbody tfoot tr th td'.split(' '));
const TEXT_ONLY = new Set('p h1 h2 h3 h4 h5 h6 pre dt figcaption caption'.split(' '));
const PHRASING = new Set('em strong b i u s del ins sub sup q cite abbr code kbd samp var mark small'.split(' '));
/** Left out with all they contain */
const LEFT_OUT = new Set('script style noscript template svg math iframe object title'.split(' '));

/**
 * The content as plain HTML that may be shown: structural elements only, of their attributes only addresses,
 * alternative texts and spans, everything escaped. Text that stands in other blocks gets paragraphs of its own.
 */
export function cleanHtml(content: Element, baseUrl: string): string {
  function childrenOf(parent: Element, place: Place): string {
    const parts: string[] = [];
    let run = '';
    const flush = () => {
      if (place === 'container') parts.push(...paragraphsOf(run));
      else parts.push(place === 'block' ? trimmed(run) : run);
      run = '';
    };
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) run += textOf(child, place);
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (isPhrasing(element)) run += phrasingOf(element, place === 'code' ? 'code' : 'inline');
      else {
        flush();
        parts.push(blockOf(element, place));
      }
    }
    flush();
    return parts.join('');
  }

  function blockOf(element: Element, place: Place): string {
    const name = element.localName;
    if (LEFT_OUT.has(name)) return '';
    if (name === 'hr') return '<hr>';
    if (name === 'pre') return wrapped('pre', '', childrenOf(element, 'code'));
    if (TEXT_ONLY.has(name)) return wrapped(name, '', childrenOf(element, 'block'));
    if (FLOW.has(name)) return wrapped(name, spansOf(element), childrenOf(element, 'block'));
    return childrenOf(element, element.closest(NO_PARAGRAPHS) ? place : 'container');
  }

  function phrasingOf(element: Element, place: Place): string {
    const name = element.localName;
    if (LEFT_OUT.has(name)) return '';
    if (name === 'br') return '<br>';
    if (name === 'img') return imageOf(element);
    const inner = childrenOf(element, place);
    const href = name === 'a' ? webAddress(element.getAttribute('href'), baseUrl) : undefined;
    if (href) return wrapped('a', ` href="${escaped(href)}" rel="nofollow noopener noreferrer"`, inner);
    return PHRASING.has(name) ? wrapped(name, '', inner) : inner;
  }

  function imageOf(element: Element): string {
    const src = webAddress(element.getAttribute('src'), baseUrl);
    return src ? `<img src="${escaped(src)}" alt="${escaped(element.getAttribute('alt') ?? '')}" loading="lazy">` : '';
  }

  return childrenOf(content, 'container');
}

/**
 * Where text stands: loose in a container, so that it needs paragraphs; in a block of its own; within inline markup; or
 * in preformatted code, whose white space counts.
 */
type Place = 'container' | 'block' | 'inline' | 'code';

const NO_PARAGRAPHS = [...TEXT_ONLY].join(',');

function textOf(node: Node, place: Place): string {
  const text = escaped(cleanCharacters(node.textContent ?? ''));
  return place === 'code' ? text : text.replace(/\s+/g, ' ');
}

/** Inline elements that hold blocks, such as links around cards, count as blocks. */
function isPhrasing(element: Element): boolean {
  return (
    INLINE.has(element.localName) && ![...element.querySelectorAll('*')].some(inner => !INLINE.has(inner.localName))
  );
}

/** A run of text and inline markup as paragraphs, parted at double line breaks */
function paragraphsOf(run: string): string[] {
  const parts = run.split(/(?:\s*<br>){2,}/).map(trimmed);
  return parts.filter(part => part !== '').map(part => `<p>${part}</p>`);
}

/** Without spaces and line breaks around; a loop, since a pattern would try each of a long row of breaks in turn */
function trimmed(run: string): string {
  let [start, end] = [0, run.length];
  for (let length = 1; length > 0; start += length)
    length = /^(?: |<br>)/.exec(run.slice(start, start + 4))?.[0].length ?? 0;
  while (end > start && (run[end - 1] === ' ' || run.endsWith('<br>', end))) end -= run[end - 1] === ' ' ? 1 : 4;
  return run.slice(start, end);
}

/** An element, unless there is nothing in it (cells may be empty) */
function wrapped(name: string, attributes: string, inner: string): string {
  return inner.trim() === '' && name !== 'td' && name !== 'th' ? inner : `<${name}${attributes}>${inner}</${name}>`;
}

function spansOf(element: Element): string {
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
