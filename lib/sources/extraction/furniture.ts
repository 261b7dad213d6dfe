import { INLINE, isProse, leavesOf } from './leaves.ts';

/**
 * Takes from the document what its markup calls something other than the article: by element, by role, and by the words
 * in class names and identifiers. A name is a hint, not a proof: themes call whole pages "has-sidebar". So nothing is taken that
 * holds the title, the declared body, or more of the page's prose than such a thing has.
 */
export function removeFurniture(document: Document, title: Element | undefined): void {
  const { body } = document;
  const prose = proseWithin(body);
  const total = prose.get(body) ?? 0;
  let left = total;
  for (const element of [...body.querySelectorAll('*')]) {
    const share = toleratedShare(element);
    if (share === 0 || !body.contains(element)) continue;
    if (title && (element.contains(title) || title.contains(element))) continue;
    const within = prose.get(element) ?? 0;
    if (within > total * share || (within > 0 && left - within < MIN_PROSE)) continue;
    if (element.querySelector(DECLARED_BODY)) continue;
    left -= within;
    takeOut(element);
  }
}

export const DECLARED_BODY = '[itemprop~="articleBody"]';
/** Where less than this would be left, the page has no other article. */
const MIN_PROSE = 250;

/** The largest share of the page's prose that this may hold and still be furniture; 0 if it is not called so. */
function toleratedShare(element: Element): number {
  if (KEPT_ELEMENTS.has(element.localName)) return 0;
  if (SURE_ELEMENTS.has(element.localName) || SURE_ROLES.has(element.getAttribute('role') ?? '')) return SURE;
  const names = wordsOf(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
  if (SURE_NAMES.test(names)) return SURE;
  if (LIKELY_ELEMENTS.has(element.localName) || LIKELY_NAMES.test(names)) return LIKELY;
  return 0;
}

const SURE = 0.8;
const LIKELY = 0.2;
const KEPT_ELEMENTS = new Set([
  'html',
  'body',
  'main',
  'article',
  'h1',
  'picture',
  'img',
  'pre',
  'code',
  'math',
  'td',
  'th',
  'tr',
  'tbody',
]);
const SURE_ELEMENTS = new Set(['nav', 'menu']);
const LIKELY_ELEMENTS = new Set(['aside', 'footer', 'form', 'dialog']);
const SURE_ROLES = new Set([
  'navigation',
  'complementary',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
  'contentinfo',
]);

/** `relatedArticles post--meta_box` → `-related-articles post-meta-box-`: each word begins and ends at a hyphen. */
function wordsOf(names: string): string {
  const words = names
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return ` -${words
    .replace(/[\s]+/g, '- -')
    .replace(/[^a-zäöüß\d -]+|_/g, '-')
    .replace(/-+/g, '-')}- `;
}

/** Names are matched from the beginning of a word; a hyphen at their end stands for the end of the word. */
function named(...names: string[]): RegExp {
  return new RegExp(`-(?:${names.join('|')})`);
}

/** Whole regions of a page, whatever their size */
const SURE_NAMES = named(
  'comments?-(?:area|list|section|form|wrap|container|thread)?',
  'kommentare?-',
  'disqus',
  'respond-',
  'sidebar',
  'widget-area',
  'related',
  'verwandte',
  'recommend',
  'empfehlung',
  'yarpp',
  'outbrain',
  'taboola',
  'plista',
  'cookie',
  'consent',
  'gdpr',
  'breadcrumb',
  'nav-',
  'navbar',
  'navigation',
  'site-(?:header|footer)',
  'page-footer',
  'off-?canvas',
);
/** Small things within or around an article */
const LIKELY_NAMES = named(
  'newsletter',
  'subscri(?:be|ption)',
  'share-',
  'sharing',
  'share-?(?:bar|box|buttons?|links?|icons?|this)',
  'sharedaddy',
  'shariff',
  'addtoany',
  'addthis',
  'heateor',
  'social',
  'follow-us',
  'pagination',
  'pager-',
  'paging',
  'menu-',
  'toc-',
  'ez-toc-',
  'toc-?container',
  'table-of-contents',
  'inhaltsverzeichnis',
  'advert',
  'ad-',
  'ads-',
  'ad-?(?:slot|container|wrapper|box|unit)',
  'adsbygoogle',
  'anzeigen?-',
  'werbung',
  'sponsor',
  'promo-',
  'promo-?(?:box|teaser)',
  'paywall',
  'piano-',
  'regwall',
  'author-?(?:box|bio|info|card|profile|desc|about|avatar)',
  'about-(?:the-)?author',
  'autore?n?-?(?:box|info|profil)',
  'post-?author',
  'article-?author',
  'tags-',
  'tag-?(?:list|links|cloud|wrap)',
  'post-?tags',
  'tags-links',
  'keywords',
  'schlagw[oö]rt',
  'themen-',
  'byline',
  'dateline',
  '(?:post|entry|article|artikel)-?(?:meta|info|date|details?)-',
  'meta-',
  'meta-?(?:info|data|bar)',
  'posted-(?:on|by)',
  'credits?-',
  'copyright',
  'caption',
  'bildunterschrift',
  'bildnachweis',
  '(?:image|photo|img|bild|foto|media)-?(?:credit|copyright|source|quelle|text|caption|description)',
  'popup',
  'modal-',
  'overlay',
  'lightbox',
  'rating',
  'vote-',
  'voting',
  'feedback',
  'reviews',
  'suggestions?-',
  'rec-posts',
  'most-?(?:read|popular)',
  'popular-?(?:posts|articles)',
  'meistgelesen',
  'trending',
  'more-?(?:articles|news|stories|posts|from)',
  'further-reading',
  'read-?(?:more|next|also)',
  'see-?also',
  'also-?read',
  'also-?like',
  'third-party',
  'embed-?privacy',
  'placeholder',
  'signup',
  'sign-up',
  'login',
  'back-?to-?top',
  'skip-?(?:link|to)',
  'print-?(?:button|link)',
  'footer',
  'prev-?next',
  'post-?navigation',
  'lizenz',
  'licen[sc]e',
);

/** What stood before and after a block stays apart. */
function takeOut(element: Element): void {
  const { ownerDocument } = element;
  if (INLINE.has(element.localName)) element.remove();
  else element.replaceWith(ownerDocument.createElement('br'), ownerDocument.createElement('br'));
}

/** Length of the prose within each element that has any, in characters */
function proseWithin(body: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  for (const leaf of leavesOf(body).filter(isProse)) {
    for (let element: Element | null = leaf.element; element; element = element.parentElement) {
      lengths.set(element, (lengths.get(element) ?? 0) + leaf.length);
    }
  }
  return lengths;
}
