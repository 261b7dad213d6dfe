import type { Inline } from './model.ts';

/** The words of inline content without marks and footnotes; a hard break is a line feed. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(wordsOf).join('');
}

/** The words of each footnote in inline content. */
export function footnoteTexts(content: readonly Inline[] | undefined): string[] {
  return (content ?? []).flatMap(piece => (piece.type === 'footnote' ? inlineText(piece.content) : []));
}

function wordsOf(piece: Inline): string {
  if (piece.type === 'text') return piece.text;
  return piece.type === 'hardBreak' ? '\n' : '';
}
