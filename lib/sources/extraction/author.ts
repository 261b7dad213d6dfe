import { lineOf } from './lines.ts';
import type { MetaTags } from './meta-tags.ts';

const META_NAMES = [
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
];
const MARKED =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .p-author, [class*="byline" i] [class*="author" i], [class*="author-name" i], [class*="byline" i], [class*="author" i], [class~="autor" i], [class~="signature" i]';
/** Where other people are named */
const OTHERS = '[class*="comment" i], [id*="comment" i], footer, nav';
const MAX_NAMES = 6;
/** Longer texts contain a name perhaps, but are none; generous because of the white space of the markup */
const MAX_LENGTH = 600;

/** The authors' names, comma-separated: as declared, else where the markup names them. */
export function findAuthor(
  document: Document,
  declared: readonly string[],
  meta: MetaTags,
  publisher: string | undefined,
): string | undefined {
  const names = namesIn(declared);
  if (names.length > 0) return names.join(', ');
  const inMeta = META_NAMES.map(name => namesIn(meta.all([name]))).find(found => found.length > 0) ?? [];
  if (inMeta.length > 0 && inMeta.join(', ') !== publisher) return inMeta.join(', ');
  const marked = [...document.querySelectorAll(MARKED)].filter(element => !element.closest(OTHERS)).slice(0, 20);
  const inText = marked.flatMap(element => namesIn([element.textContent])).find(isPeople);
  return inText ?? (inMeta.join(', ') || undefined);
}

/** Two to five words in capitals, with particles: markup that mentions an author has much else. */
const PERSON =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+)(?:(?:\p{Lu}[\p{L}.'’-]*|von|van|de|der|den|di|da|del|la|le|und|and|y|bin|al|zu|ten)\s+){0,4}\p{Lu}[\p{L}.'’-]*$/u;

function isPeople(names: string): boolean {
  return names
    .split(/,\s*|\s+(?:und|and|et|&)\s+/)
    .every(name => PERSON.test(name) && !/updated|published|minut|redaktion/i.test(name));
}

function namesIn(written: readonly string[]): string[] {
  return [...new Set(written.filter(text => text.length <= MAX_LENGTH && !/^\s*https?:/i.test(text)).map(cleanName))]
    .filter(isName)
    .slice(0, MAX_NAMES);
}

/** "Von Anna Muster | 12. März 2024, 10:15 Uhr" → "Anna Muster" */
function cleanName(written: string): string {
  return lineOf(written)
    .replace(
      /^(?:(?:ein(?:e)? (?:beitrag|artikel|kolumne|gastbeitrag|interview)|text|interview|autor(?:in)?|author|written|posted|veröffentlicht|geschrieben|story|words)\s*:?\s+)?(?:von|by|par|de|per|di)\s*:?\s+/iu,
      '',
    )
    .replace(/^(?:autor(?:in)?|author|text|redaktion|interview)\s*:\s*/iu, '')
    .replace(
      /\s*(?:[|•·]|\s\/\s|[\s,]\s*(?:am|on|published|posted|updated|stand)?\s*(?:\p{L}{3,10}\.?\s+)?\d{1,2}[.,\s]).*$/iu,
      '',
    )
    .replace(/[\s,;:–—-]+$/u, '');
}

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 100 &&
    /\p{L}/u.test(text) &&
    !/^(?:https?:|@|admin$|unknown$)/i.test(text) &&
    text.split(' ').length <= 10
  );
}
