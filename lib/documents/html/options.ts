/** How a document becomes HTML for one purpose: a page, a feed entry, a mail. */
export interface RenderOptions {
  labels: RenderLabels;
  /** Link to the place in the original on which a block rests; undefined for none. `title` says where it leads. */
  passageHref?: (passages: string[]) => { href: string; label: string; title?: string } | undefined;
  /** The page's address where HTML leaves its page (feeds, mails): makes every address absolute */
  absoluteUrl?: string;
  /** Measures and variants of a stored image, so that the page does not jump while loading */
  imageDetails?: (src: string) => { width: number; height: number; srcset?: string; sizes?: string } | undefined;
  /** A picture of ours to show in place of a video until a click */
  videoPoster?: (videoId: string) => string | undefined;
  /** Distinguishes the ids of several documents on one page, e.g. `p42-` */
  idPrefix?: string;
}

/** Words that the document does not bring along, in the language of the page. */
export interface RenderLabels {
  footnotes: string;
  /** Name of the link from a footnote back to the text */
  backToReference: (number: number) => string;
  /** Name of a table that scrolls sideways */
  table: string;
  /** Says that a click loads the video from YouTube */
  videoNotice: string;
}

/** The labels from a translator of the namespace `site.document`. */
export function renderLabels(t: (key: string, values?: Record<string, number>) => string): RenderLabels {
  return {
    footnotes: t('footnotes'),
    backToReference: number => t('backToReference', { number }),
    table: t('table'),
    videoNotice: t('videoNotice'),
  };
}
