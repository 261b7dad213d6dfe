import type { Cue } from './captions/cue.ts';
import type { Captions } from './captions/parse.ts';
import { atomsFromCues } from './speech-atoms.ts';
import { type Chapter, passagesOfSpeech } from './spoken-passages.ts';
import { headingText, isHeading, type Paragraph, paragraphsOf, piecesOf } from './written-passages.ts';

/** A numbered piece of an original, as the ledger stores it. */
export interface PassageInput {
  /** 1-based position in the original */
  ordinal: number;
  text: string;
  startSeconds?: number;
  endSeconds?: number;
  page?: number;
  /** The heading under which the passage stands */
  heading?: string;
  /** Offsets into the original text in UTF-16 code units, end exclusive */
  charStart?: number;
  charEnd?: number;
}

/** A block of an article as extraction gives it; lists and tables item by item, or whole with one line an item. */
export interface SourceBlock {
  type: 'heading' | 'paragraph' | 'list' | 'list-item' | 'quote' | 'code' | 'table' | 'table-row' | 'caption';
  text: string;
  page?: number;
}

/** Passages of captions or of a transcript, with times where there are any. */
export function passagesFromCaptions(captions: Captions, chapters?: readonly Chapter[]): PassageInput[] {
  return captions.kind === 'cues' ? passagesFromCues(captions.cues, chapters) : passagesFromText(captions.text);
}

/**
 * Merges caption cues into passages one can read and cite: 40 to 90 words, ending where a sentence ends, or, in speech
 * without punctuation, at a pause. Repetitions of rolling captions are undone, sound descriptions such as `[Music]`
 * dropped, a new speaker is named. No spoken word is lost.
 *
 * @param chapters begin passages of their own, with their titles as headings
 */
export function passagesFromCues(cues: readonly Cue[], chapters: readonly Chapter[] = []): PassageInput[] {
  return passagesOfSpeech(atomsFromCues(cues), chapters).map((passage, index) => ({ ordinal: index + 1, ...passage }));
}

/**
 * Passages of a plain text: its paragraphs, the long ones cut at sentence ends, runs of very short ones together.
 * Headings (`# …`, or a short line without end mark that stands alone before a paragraph) name the passages below them.
 */
export function passagesFromText(text: string): PassageInput[] {
  const paragraphs = paragraphsOf(text);
  return passagesUnderHeadings(
    paragraphs.map((paragraph, index) => ({ ...paragraph, isHeading: isHeading(paragraph, paragraphs[index + 1]) })),
  );
}

/** Passages of an article's blocks, cut and named as in {@link passagesFromText}. */
export function passagesFromBlocks(blocks: readonly SourceBlock[]): PassageInput[] {
  const paragraphs = blocks.map(({ type, text, page }) => ({ text: text.trim(), page, isHeading: type === 'heading' }));
  return passagesUnderHeadings(paragraphs.filter(({ text }) => text !== ''));
}

function passagesUnderHeadings(paragraphs: readonly (Paragraph & { isHeading: boolean })[]): PassageInput[] {
  const passages: Omit<PassageInput, 'ordinal'>[] = [];
  let heading: Paragraph | undefined;
  let body: Paragraph[] = [];
  const close = () => {
    // A heading with nothing under it is content itself, as at the end of a text.
    const pieces = body.length === 0 && heading ? [heading] : piecesOf(body);
    const above = body.length > 0 && heading ? { heading: heading.text } : {};
    for (const piece of pieces) passages.push({ ...piece, ...above });
    body = [];
  };
  for (const { isHeading: startsSection, ...paragraph } of paragraphs) {
    if (startsSection && heading && body.length === 0) {
      heading = { ...heading, text: `${heading.text} – ${headingText(paragraph.text)}`, charEnd: paragraph.charEnd };
    } else if (startsSection) {
      close();
      heading = { ...paragraph, text: headingText(paragraph.text) };
    } else {
      body.push(paragraph);
    }
  }
  close();
  return passages.map((passage, index) => ({ ordinal: index + 1, ...passage }));
}
