import { comparable, lineOf } from './lines.ts';
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
  const { publisher = '' } = page;
  const declared = [
    page.declared,
    ...page.meta.all(['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title', 'parsely-title']),
  ].find(title => title && !isSame(title, publisher));
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .map(heading => lineOf(heading.textContent))
    .filter(text => text !== '' && !isSame(text, publisher));
  const written = (declared ?? page.titleTag).slice(0, MAX_LENGTH);
  const heading = headings.find(text => isPartOf(text, written));
  return heading ?? (withoutSite(written, publisher) || headings[0] || '');
}

const MAX_LENGTH = 500;

function isSame(title: string, publisher: string): boolean {
  return comparable(title) === comparable(publisher);
}

/** Whether the title is this heading with the site's name behind it, or, shorter than the heading, before it */
function isPartOf(heading: string, title: string): boolean {
  if (heading.length < 3 || heading.length >= title.length) return false;
  if (title.startsWith(heading)) return /^\s*[-–—|/>»·•[(]/u.test(title.slice(heading.length));
  const before = title.slice(0, -heading.length);
  return title.endsWith(heading) && before.length < heading.length && /[-–—|/>»·•]\s*$/u.test(before);
}

function withoutSite(title: string, publisher: string): string {
  if (publisher === '') return title;
  const [lower, name] = [title.toLowerCase(), publisher.toLowerCase()];
  const before = title.slice(0, -name.length);
  if (lower.endsWith(name) && /[\s|»]$/u.test(before)) return trimmed(before) || title;
  const parts = title.split(SEPARATOR);
  const isSite = (part = '') =>
    part.length > 1 && (name.includes(part.toLowerCase()) || part.toLowerCase().includes(name));
  if (parts.length < 2) return title;
  if (isSite(parts.at(-1))) return trimmed(title.slice(0, title.lastIndexOf(parts.at(-1) ?? ''))) || title;
  return isSite(parts[0]) ? trimmed(title.slice(parts[0]?.length)) || title : title;
}

function trimmed(text: string): string {
  return text.replace(/^[\s\-–—|/>»·•:]+|[\s\-–—|/>»·•:]+$/gu, '');
}
