import { DOCUMENT_LIMITS } from './limits.ts';

/**
 * Whether a link may be stored: http, https, mailto or relative, free of white space, control characters and backslashes,
 * all of which browsers silently drop or reinterpret when they look for the scheme (WHATWG URL, section 4.4).
 */
export function isAllowedHref(href: unknown): href is string {
  if (typeof href !== 'string' || href === '' || href.length > DOCUMENT_LIMITS.href) return false;
  return !FORBIDDEN_IN_HREF.test(href) && href.isWellFormed() && ALLOWED_PROTOCOLS.has(protocolOf(href));
}

/** Whether an address names a page on the web: absolute, http or https. */
export function isWebAddress(url: unknown): url is string {
  return isAllowedHref(url) && /^https?:\/\//i.test(url);
}

/** Whether an image is one of our own: a plain path below `/media/`, without query, dots as segments or encodings. */
export function isMediaPath(src: unknown): src is string {
  return typeof src === 'string' && src.length <= 512 && MEDIA_PATH.test(src);
}

/** Whether following a link leaves this site. Relative links and mail addresses stay. */
export function isExternalHref(href: string): boolean {
  return /^(https?:|\/\/)/i.test(href);
}

/**
 * What a person or a foreign page wrote as a link, as an address that may be stored: trimmed as browsers do, resolved
 * against `baseUrl` if given, white space and backslashes encoded. Undefined if nothing safe is left.
 */
export function safeHref(written: string, baseUrl?: string): string | undefined {
  const trimmed = written.replace(EDGES, '').replace(/[\t\n\r]/g, '');
  if (trimmed === '') return undefined;
  const absolute = /^\/\//.test(trimmed) ? `https:${trimmed}` : trimmed;
  const href = encodeUnsafe(baseUrl === undefined ? absolute : resolve(absolute, baseUrl));
  return isAllowedHref(href) ? href : undefined;
}

const RELATIVE_BASE = 'https://relative.invalid/';
const ALLOWED_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
const MEDIA_PATH = /^\/media(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const FORBIDDEN_IN_HREF = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff\\]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: WHATWG URL strips C0 controls and spaces at both ends
const EDGES = /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g;

function protocolOf(href: string): string {
  return URL.parse(href, RELATIVE_BASE)?.protocol ?? '';
}

function resolve(href: string, baseUrl: string): string {
  return URL.parse(href, baseUrl)?.href ?? href;
}

function encodeUnsafe(href: string): string {
  return href.toWellFormed().replace(new RegExp(FORBIDDEN_IN_HREF, 'g'), encodeURIComponent);
}
