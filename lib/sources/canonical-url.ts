import { cleanUrl } from './clean-url.ts';

/**
 * The address under which a page wants to be known: the canonical one it declares, if it may plausibly claim it, else its
 * own; either cleaned. A page may name another address of its own domain, or, as republished articles and caches do, one
 * elsewhere that ends in the same words. It may not name a home page: that is a common fault of templates, and would make
 * all their articles one.
 *
 * @param pageUrl absolute address the page was fetched from, after redirects
 * @param declared absolute address, as `rel=canonical` or `og:url` give it
 */
export function canonicalUrl(pageUrl: string, declared: string | undefined): string {
  const page = URL.parse(pageUrl);
  const claimed = declared ? URL.parse(declared) : null;
  return claimed && page && isPlausible(claimed, page) ? cleanUrl(claimed.href) : cleanUrl(pageUrl);
}

function isPlausible(claimed: URL, page: URL): boolean {
  if (!/^https?:$/.test(claimed.protocol)) return false;
  if (isHome(claimed) && !isHome(page)) return false;
  if (domainOf(claimed.hostname) === domainOf(page.hostname)) return true;
  return isCacheOf(page, claimed) || (lastSegment(claimed).length >= 10 && lastSegment(claimed) === lastSegment(page));
}

function isHome(url: URL): boolean {
  return /^\/(?:index\.\w+|home|[a-z]{2})?\/?$/i.test(url.pathname) && url.search === '' && !url.hash.startsWith('#!');
}

/** Caches carry the original's host in their own name or path: `www-example-com.cdn.ampproject.org`, `/amp/s/example.com/`. */
function isCacheOf(page: URL, claimed: URL): boolean {
  const host = claimed.hostname.replace(/^www\./, '');
  if (page.hostname.endsWith('.cdn.ampproject.org')) return page.href.includes(host);
  return /\/(?:amp\/s|web\/\d+)\//.test(page.pathname) && page.pathname.includes(host);
}

function lastSegment(url: URL): string {
  return url.pathname.split('/').filter(Boolean).at(-1) ?? '';
}

/** Second levels under which people register names; the public suffix list knows more, but these carry articles. */
const SECOND_LEVELS =
  /^(?:co|com|org|net|gov|gv|gob|gouv|go|ac|edu|or|ne|nom|asso|info|nhs|github|gitlab|blogspot|wordpress|substack|medium|tumblr|netlify|vercel|pages)$/;

/** The name somebody registered: `www.a.example.co.uk` → `example.co.uk`, and one blog of a host of many. */
function domainOf(hostname: string): string {
  const labels = hostname.toLowerCase().split('.');
  const depth = SECOND_LEVELS.test(labels.at(-2) ?? '') ? 3 : 2;
  return /^[\d.]+$|:/.test(hostname) ? hostname : labels.slice(-depth).join('.');
}
