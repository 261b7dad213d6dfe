/** A piece of an article as its page marks it up. */
export interface ArticleBlock {
  type: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'code' | 'table-row';
  /** Of headings, 1 to 6; of list items their depth, from 1 */
  level?: number;
  /** Without markup. Line feeds stand for line breaks; the cells of a row are parted by ` | `. */
  text: string;
}

/** What a page says about its article; everything is the page's claim, nothing is verified. */
export interface ArticleMetadata {
  title: string;
  /** Names, comma-separated */
  author?: string;
  /** Name of the site */
  publisher?: string;
  publishedAt?: Date;
  modifiedAt?: Date;
  /** One or two sentences, as plain text */
  description?: string;
  /** Absolute http(s) address of the lead image */
  imageUrl?: string;
  /** Absolute and cleaned: the page's own address or a canonical one it may plausibly claim */
  canonicalUrl: string;
  /** Address of the licence, or its name where only that is given */
  licence?: string;
}

export interface ExtractedArticle extends ArticleMetadata {
  /** BCP 47 primary tag, lower-case; undefined where neither the page nor its words tell */
  language?: string;
  blocks: ArticleBlock[];
  /** The blocks' texts, parted by blank lines */
  text: string;
  wordCount: number;
  /** Plain structural HTML for a preview: no scripts, styles, classes or identifiers; addresses absolute http(s) */
  contentHtml: string;
}
