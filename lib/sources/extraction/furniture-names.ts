/**
 * What themes and publishers call, in class names and identifiers, the parts of a page that are not its article.
 * Collected from WordPress, TYPO3, Drupal, Joomla and the larger German publishers' own systems.
 */

/** `relatedArticles post--meta_box` → `-related-articles- -post-meta-box-`: each word begins and ends at a hyphen. */
export function wordsOf(names: string): string {
  const tokens = names.slice(0, 500).split(/\s+/).filter(Boolean);
  return tokens
    .map(wordsOfToken)
    .filter(words => !STATE.test(words))
    .join(' ');
}

function wordsOfToken(token: string): string {
  const hyphenated = token.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
  return `-${hyphenated.replace(/[^a-zäöüß\d]+/g, '-')}-`.replace(/-+/g, '-');
}

/**
 * Tokens that say what a thing has, is about or looks like: WordPress lists an article's tags and categories among its
 * classes, layouts say on which side the sidebar is.
 */
const STATE =
  /^-(?:(?:has|no|not|with|without|is|hide|show|type|format|status|term|cat|category|topic|layout)-|tag-(?!list|links|cloud|wrap|s-))|-(?:open|opened|closed|enabled|disabled|active|inactive|left|right|none|off|on)-$/;

/** Names are matched from the beginning of a word; a hyphen at their end stands for the end of the word. */
function named(...names: string[]): RegExp {
  return new RegExp(`-(?:${names.join('|')})`);
}

/** Readers' words, which may well be longer than the article */
export const DISCUSSION_NAMES = named('comments?-', 'commentlist', 'kommentare?-', 'disqus', 'respond-', 'leserbriefe');

/** Regions beside and below an article */
export const REGION_NAMES = named(
  'sidebar',
  'widget-area',
  'related-',
  'related(?:articles|posts|links|content|stories)',
  'verwandte',
  'recommend',
  'empfehlung',
  'yarpp',
  'outbrain',
  'taboola',
  'plista',
  'cookies?-?(?:banner|bar|box|consent|container|dialog|hint|info|law|layer|message|modal|note|notice|policy|popup|settings|wall|wrapper)',
  'consent',
  'gdpr',
  'dsgvo',
  'breadcrumb',
  'nav-',
  'navbar',
  'navigation',
  '(?:site|page)-(?:header|footer)',
  'off-?canvas',
);

/** Small things within or around it */
export const DETAIL_NAMES = named(
  // asking for something
  'newsletter',
  'subscri(?:be|ption)',
  'sign-?up',
  'login',
  'paywall',
  'piano-',
  'regwall',
  'feedback',
  'rating',
  'vote-',
  'voting',
  'reviews',
  'popup',
  'modal-',
  'lightbox',
  'third-party',
  'embed-?privacy',
  'privacy-?embed',
  'content-?blocker',
  'borlabs',
  'brlbs',
  'donation',
  'spenden-?(?:box|aufruf)',
  // sharing
  'share-',
  'sharing',
  'share-?(?:bar|box|buttons?|links?|icons?|this)',
  'sharedaddy',
  'shariff',
  'addtoany',
  'addthis',
  'heateor',
  'social-',
  'social(?:media|bar|links|icons|share|buttons)',
  'follow-us',
  'print-?(?:button|link)',
  // advertising
  'advert',
  'ad-',
  'ads-',
  'ad-?(?:slot|container|wrapper|box|unit)',
  'adsbygoogle',
  'anzeigen?-',
  'werbung',
  'sponsor(?:ed|s|en|ing)?-',
  'promo-',
  'promo-?(?:box|teaser)',
  // moving about
  'pagination',
  'pager-',
  'paging',
  'menu-',
  'toc-',
  'toc-?container',
  'table-of-contents',
  'inhaltsverzeichnis',
  'back-?to-?top',
  'skip-?(?:link|to)',
  'prev-?next',
  'footer',
  // other articles
  'most-?(?:read|popular)',
  'popular-?(?:posts|articles)',
  'meistgelesen',
  'trending',
  'more-?(?:articles|news|stories|posts|from)',
  'further-reading',
  'read-?(?:more|next|also)',
  'see-?also',
  'also-?(?:read|like)',
  'suggestions?-',
  'rec-posts',
  'interesting-?articles',
  'next-?(?:story|post|article)',
  'post-?teaser',
  'teaser-?(?:list|box|group|grid|row|container|wrapper)',
  // about the article
  'author-?(?:box|bio|info|card|profile|desc|about|avatar)',
  '(?:about-(?:the-)?|post-?|article-?)author',
  'autore?n?-?(?:box|info|profil)',
  'saboxplugin',
  'abh-',
  'byline',
  'dateline',
  'posted-(?:on|by)',
  '(?:post|entry|article|artikel)-?(?:meta|info|date|details?)-',
  'meta-',
  'postmetadata',
  'entry-?(?:footer|utility)',
  'disclaimer',
  '(?:editorial|affiliate|advertiser)-disclosure',
  'meta-?(?:info|data|bar)',
  'tags-',
  '(?:post-?)?tags?-?(?:list|links|cloud|wrap)',
  'post-?tags',
  'keywords',
  'schlagw[oö]rt',
  'themen-',
  'credits?-',
  'copyright',
  'lizenz',
  'licen[sc]e',
  // about its pictures
  'caption',
  'bildunterschrift',
  'bildnachweis',
  '(?:image|photo|img|bild|foto|media)-?(?:credit|copyright|source|quelle|text|caption|description)',
);
