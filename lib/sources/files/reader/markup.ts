import { blocksOf } from '../../extraction/blocks.ts';
import { readPage } from '../../extraction/page.ts';
import type { SourceBlock } from '../../passages.ts';

/** The text of markup that is all content, with nothing around it to be left out. */
export function blocksOfMarkup(html: string): SourceBlock[] {
  const { body } = readPage(html, 'https://localhost/').document;
  return blocksOf(body).map(({ type, text }) => ({ type, text }));
}
