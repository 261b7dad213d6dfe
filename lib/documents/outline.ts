import { everyBlock } from './every-block.ts';
import { inlineText } from './inline-text.ts';
import type { Document, Heading, HeadingLevel } from './model.ts';

interface OutlineEntry {
  /** The id that the heading has in the rendered HTML */
  id: string;
  level: HeadingLevel;
  text: string;
}

/** The headings of the document's own text in order; those inside lists and quotations are not its structure. */
export function outline(document: Document): OutlineEntry[] {
  const ids = headingIds(document);
  return document.content.flatMap(block => {
    const id = block.type === 'heading' ? ids.get(block) : undefined;
    return block.type === 'heading' && id ? { id, level: block.attrs.level, text: headingText(block) } : [];
  });
}

/**
 * An HTML id for each heading with text, the same on every call. Made from its words, so that a link to a section
 * survives changes elsewhere, and prefixed, so that no heading takes an id of the page around it.
 */
export function headingIds(document: Document): Map<Heading, string> {
  const taken = new Set<string>();
  const ids = new Map<Heading, string>();
  for (const block of everyBlock(document.content)) {
    if (block.type !== 'heading' || headingText(block) === '') continue;
    const id = unused(`s-${slugOf(headingText(block))}`, taken);
    taken.add(id);
    ids.set(block, id);
  }
  return ids;
}

function headingText(heading: Heading): string {
  return inlineText(heading.content).replace(/\s+/g, ' ').trim();
}

/** Letters and digits of any script, joined by hyphens; German umlauts as two letters, other Latin accents dropped. */
function slugOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[äöüß]/g, letter => UMLAUTS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  const slug = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '');
  return Array.from(slug).slice(0, 60).join('').replace(/-$/, '') || 'x';
}

function unused(id: string, taken: Set<string>): string {
  for (let number = 2, candidate = id; ; candidate = `${id}-${number++}`) if (!taken.has(candidate)) return candidate;
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
