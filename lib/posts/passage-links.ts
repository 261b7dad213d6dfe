import type { Transaction } from '#lib/database/client.ts';
import { everyBlock } from '#lib/documents/every-block.ts';
import type { RenderOptions } from '#lib/documents/html/options.ts';
import type { Document } from '#lib/documents/model.ts';
import { interfaceLocale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translator.ts';
import { parseYoutubeUrl, youtubeTimeLink } from '#lib/sources/youtube/url.ts';

type PassageHref = NonNullable<RenderOptions['passageHref']>;

interface Place {
  ordinal: number;
  text: string;
  startSeconds: number | null;
  page: number | null;
  source: { title: string; url: string | null };
}

/**
 * Makes the links from a document's blocks to the places in the originals that they rest on: to the second in a
 * recording, to the page in a PDF, to the words in a written text. Originals without an address have none.
 */
export async function passageLinks(tx: Transaction, document: Document, locale: string): Promise<PassageHref> {
  const ids = [...everyBlock(document.content)].flatMap(block => block.attrs.passages);
  const rows = await tx.passage.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      ...{ id: true, ordinal: true, text: true, startSeconds: true, page: true },
      source: { select: { title: true, url: true } },
    },
  });
  const places = new Map(rows.map(({ id, ...place }) => [id, place]));
  const t = translator(interfaceLocale(locale), 'site.document');
  return passages => {
    const place = passages.map(id => places.get(id)).find(place => place !== undefined);
    const href = place && placeAddress(place);
    if (!href) return undefined;
    return { href, label: placeLabel(place, t), title: t('passage', { title: place.source.title }) };
  };
}

/** Address of a place in its original; undefined where the original has none. */
export function placeAddress({ source, startSeconds, page, text }: Place): string | undefined {
  const url = source.url ? URL.parse(source.url) : null;
  if (!url) return undefined;
  if (startSeconds !== null) {
    const youtube = parseYoutubeUrl(url.href);
    if (youtube) return youtubeTimeLink(youtube.videoId, startSeconds);
    // Media Fragments URI 1.0, section 4.2.1
    url.hash = `t=${Math.floor(startSeconds)}`;
  } else if (page !== null) {
    // RFC 8118, section 3
    url.hash = `page=${page}`;
  } else {
    url.hash = `:~:text=${textFragment(text)}`;
  }
  return url.href;
}

function placeLabel({ startSeconds, page, ordinal }: Place, t: ReturnType<typeof translator>): string {
  if (startSeconds !== null) return clock(startSeconds);
  return page === null ? t('place', { number: ordinal }) : t('page', { number: page });
}

/** `1:02:03` or `2:03` */
export function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/**
 * The first words of the passage, up to the end of the first line, as browsers look for them
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax: comma, ampersand and hyphen have a meaning there).
 */
function textFragment(text: string): string {
  const words = (text.trim().split('\n', 1)[0] ?? '').split(/\s+/).slice(0, 8).join(' ');
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
