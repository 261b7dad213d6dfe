import type { EditingPassage } from '#lib/posts/editing-sources.ts';

/** The passages that hold all the words, in any case and order; all of them where nothing is looked for. */
export function findPassages(passages: readonly EditingPassage[], query: string): readonly EditingPassage[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return passages;
  return passages.filter(({ text, heading }) => {
    const hay = folded(`${heading ?? ''} ${text}`);
    return words.every(word => hay.includes(word));
  });
}

/** Without case and accents, so that “cafe” finds “Café”. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
