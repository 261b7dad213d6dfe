import { lineOf } from './lines.ts';
import type { MetaTags } from './meta-tags.ts';

/** Between an article's title and its site's name; a hyphen only with spaces, as it also joins words */
const SEPARATOR = /\s+[-–—|/>»·•:]+\s+|\s*[|»]\s*/gu;

/**
 * The article's title, without the name of its site. Declarations first; the page's `<title>` only if nothing else is
 * there, and then its `<h1>` where both begin or end alike.
 */
export function findTitle(
  document: Document,
  page: { declared?: string; meta: MetaTags; titleTag: string; publisher?: string },
): string {
  const declared =
    lineOf(page.declared) ||
    page.meta.first('og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'parsely-title');
  const headings = [...document.querySelectorAll('h1')].map(heading => lineOf(heading.textContent)).filter(Boolean);
  const written = declared || page.titleTag;
  const heading = headings.find(text => written !== text && isPartOf(text, written));
  if (heading) return heading;
  return withoutSite(written || headings[0] || '', page.publisher) || headings[0] || '';
}

/** Whether the title is this heading with the site's name before or behind it */
function isPartOf(heading: string, title: string): boolean {
  if (heading.length < 3 || !(title.startsWith(heading) || title.endsWith(heading))) return false;
  const rest = title.startsWith(heading) ? title.slice(heading.length) : title.slice(0, -heading.length);
  return /^\s*[-–—|/>»·•:[(]/u.test(rest) || /[-–—|/>»·•:]\s*$/u.test(rest);
}

function withoutSite(title: string, publisher: string | undefined): string {
  if (!publisher) return title;
  const parts = title.split(SEPARATOR);
  const name = publisher.toLowerCase();
  const isSite = (part: string | undefined) =>
    part !== undefined && part.length > 1 && (name.includes(part.toLowerCase()) || part.toLowerCase().includes(name));
  if (parts.length < 2) return title;
  if (isSite(parts.at(-1)))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s\-–—|/>»·•:]+$/u, '') || title;
  return isSite(parts[0]) ? title.slice((parts[0] ?? '').length).replace(/^[\s\-–—|/>»·•:]+/u, '') || title : title;
}
