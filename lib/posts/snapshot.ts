import type { Transaction } from '#lib/database/client.ts';
import { everyBlock } from '#lib/documents/every-block.ts';
import { type RenderOptions, renderLabels } from '#lib/documents/html/options.ts';
import { renderHtml } from '#lib/documents/html/render.ts';
import type { Document } from '#lib/documents/model.ts';
import { toPlainText } from '#lib/documents/plain-text.ts';
import { countWords } from '#lib/documents/reading-time.ts';
import { interfaceLocale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translator.ts';
import type { LockedPost } from './locked-post.ts';
import { passageLinks } from './passage-links.ts';

/** What readers get of a post: its text, and what is derived from it. */
export async function snapshot(tx: Transaction, post: LockedPost, document: Document) {
  const { locale, title, lead, excerpt, noindex } = post;
  return {
    ...{ locale, title: title.trim(), lead, excerpt, noindex },
    document: document as object,
    html: await publicHtml(tx, post, document),
    text: toPlainText(document),
    wordCount: countWords(document),
  };
}

/** The article's body; links into the original belong to the note on the source and are left out with it. */
export async function publicHtml(
  tx: Transaction,
  { locale, sourceNote }: { locale: string; sourceNote: boolean },
  document: Document,
): Promise<string> {
  return renderHtml(document, {
    labels: renderLabels(translator(interfaceLocale(locale), 'site.document')),
    imageDetails: await imageMeasures(tx, document),
    ...(sourceNote ? { passageHref: await passageLinks(tx, document, locale) } : {}),
  });
}

/** Width and height of the document's images, so that the page does not jump while they load. */
async function imageMeasures(tx: Transaction, document: Document): Promise<RenderOptions['imageDetails']> {
  const hashes = [...everyBlock(document.content)].flatMap(block =>
    block.type === 'image' ? (hashIn(block.attrs.src) ?? []) : [],
  );
  if (hashes.length === 0) return undefined;
  const rows = await tx.media.findMany({
    where: { sha256: { in: hashes } },
    select: { sha256: true, width: true, height: true },
  });
  const measures = new Map(rows.map(({ sha256, ...measure }) => [sha256, measure]));
  return src => measures.get(hashIn(src) ?? '');
}

/** Images are addressed by their content: `/media/<sha256>.<ext>`. */
function hashIn(src: string): string | undefined {
  return /^\/media\/([0-9a-f]{64})\b/.exec(src)?.[1];
}
