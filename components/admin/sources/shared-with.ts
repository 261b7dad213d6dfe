/** What an app handed over through the share sheet; every app fills the three fields in its own way */
export interface Shared {
  title?: string;
  text?: string;
  url?: string;
}

/** Fields of the intake form */
export interface Prefilled {
  url: string;
  text: string;
  title: string;
}

const LINK = /https?:\/\/[^\s<>"“”]+/i;

/**
 * Where the link and the words are: many apps put the link at the end of the text. A text of any length beside the link is
 * a quotation that someone chose; a short one is the page's title.
 */
export function prefilledFrom({ title = '', text = '', url = '' }: Shared): Prefilled | undefined {
  const link = url.trim() || LINK.exec(text)?.[0] || LINK.exec(title)?.[0] || '';
  const words = text.replace(LINK, '').trim();
  if (!link && !words) return undefined;
  return { url: link, text: link && words.length < 200 ? '' : words, title: link ? '' : title.trim() };
}
