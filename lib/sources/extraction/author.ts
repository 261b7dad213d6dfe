import { lineOf } from './lines.ts';
import type { MetaTags } from './meta-tags.ts';

const META_NAMES = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
];
const MARKED =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .p-author, .byline .author, .author-name, .byline-name, .byline, .author';
const MAX_NAMES = 6;

/** The authors' names, comma-separated: as declared, else where the markup names them. */
export function findAuthor(
  document: Document,
  declared: readonly string[],
  meta: MetaTags,
  publisher: string | undefined,
): string | undefined {
  const names = namesIn(declared);
  if (names.length > 0) return names.join(', ');
  const inMeta = namesIn(meta.all(META_NAMES));
  if (inMeta.length > 0 && inMeta.join(', ') !== publisher) return inMeta.join(', ');
  const marked = [...document.querySelectorAll(MARKED)].slice(0, 20);
  const inText = marked.flatMap(element => namesIn([element.textContent]));
  return inText[0] ?? (inMeta.join(', ') || undefined);
}

function namesIn(written: readonly string[]): string[] {
  return [...new Set(written.map(cleanName))].filter(isName).slice(0, MAX_NAMES);
}

/** "Von Anna Muster | 12. März 2024, 10:15 Uhr" → "Anna Muster" */
function cleanName(written: string): string {
  return lineOf(written)
    .replace(
      /^(?:(?:ein(?:e)? (?:beitrag|artikel|kolumne|gastbeitrag|interview)|text|autor(?:in)?|author|written|posted|veröffentlicht|geschrieben|story|words)\s*:?\s+)?(?:von|by|par|de|per|di)\s*:?\s+/iu,
      '',
    )
    .replace(/^(?:autor(?:in)?|author|text|redaktion)\s*:\s*/iu, '')
    .replace(
      /\s*(?:[|•·/]|,?\s*(?:am|on|published|posted|updated|stand)?\s*(?:\p{L}{3,10}\.?\s+)?\d{1,2}[.,\s]).*$/iu,
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
