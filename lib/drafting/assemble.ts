import { documentOf, heading, paragraph } from '#lib/documents/build.ts';
import { DOCUMENT_LIMITS } from '#lib/documents/limits.ts';
import type { Block } from '#lib/documents/model.ts';
import type { Drafting } from './context.ts';
import type { MadeDraft } from './finish.ts';
import type { PassageRef } from './passages.ts';
import type { DraftLocale } from './schema.ts';
import type { Frame } from './title.ts';
import type { WrittenParagraph, WrittenSection } from './write.ts';

/** The heading of the last section, in the draft's language */
const conclusionHeading: Record<DraftLocale, string> = { de: 'Fazit', en: 'Conclusion' };

/**
 * The draft as a document. The model's words enter as text, its short names are replaced by the ids of the passages they
 * stand for; nothing else of an answer gets this far.
 */
export function assemble(
  { passages, locale }: Pick<Drafting, 'passages' | 'locale'>,
  sections: readonly WrittenSection[],
  frame: Frame,
): MadeDraft {
  const ids = new Map(passages.map(({ ref, id }: PassageRef) => [ref, id]));
  const paragraphs = (written: readonly WrittenParagraph[]): Block[] =>
    written.map(({ text, refs }) => {
      const cited = refs.map(ref => ids.get(ref)).filter(id => id !== undefined);
      return paragraph(text, { origin: 'machine', passages: cited.slice(0, DOCUMENT_LIMITS.passagesPerBlock) });
    });
  const section = (title: string, written: readonly WrittenParagraph[]): Block[] =>
    written.length === 0 ? [] : [heading(2, title, { origin: 'machine' }), ...paragraphs(written)];

  const [only] = sections;
  const body =
    sections.length === 1 && only
      ? paragraphs(only.paragraphs) // a single section needs no heading below the title
      : sections.flatMap(({ heading: title, paragraphs: written }) => section(title, written));
  return {
    title: frame.title,
    lead: frame.lead,
    excerpt: frame.excerpt,
    tags: frame.tags,
    document: documentOf([...body, ...section(conclusionHeading[locale], frame.conclusion)]),
  };
}
