import type { JSONContent } from '@tiptap/core';
import { textExtensions } from '#lib/documents/extensions/text.ts';

const used = new Set(['doc', 'paragraph', 'text', 'hardBreak', 'bold', 'italic', 'strike', 'code', 'link', 'undoRedo']);

/** What a footnote's words may consist of, taken from the one schema; lines are paragraphs while one writes. */
export const footnoteExtensions = textExtensions.filter(({ name }) => used.has(name));

/** A footnote's content as a document of one paragraph. */
export function footnoteDocument(content: JSONContent[] = []): JSONContent {
  return { type: 'doc', content: [{ type: 'paragraph', content }] };
}

/** The words of such a document as a footnote's content: empty lines are left out, the others joined by breaks. */
export function footnoteWords(document: JSONContent | undefined): JSONContent[] {
  const lines = (document?.content ?? []).map(({ content = [] }) => content).filter(isWritten);
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'hardBreak' }, ...line]));
}

function isWritten(line: JSONContent[]): boolean {
  return line.some(({ text = '' }) => text.trim() !== '');
}
