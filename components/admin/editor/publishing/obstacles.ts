import type { DocumentFacts } from '../document/use-facts.ts';
import type { Words } from '../editor-screen.ts';

/** What keeps a post from being published, and where it is mended. */
export type Obstacle =
  | { kind: 'titleMissing' | 'textMissing' | 'settingsUnsaved' }
  | { kind: 'imagesUndescribed'; positions: number[] };

/** All that is missing, as `publishPost` would find it one by one. */
export function obstaclesTo(
  words: Words,
  facts: Pick<DocumentFacts, 'isEmpty' | 'undescribed'>,
  settingsChanged: boolean,
): Obstacle[] {
  return [
    ...(words.title.trim() === '' ? [{ kind: 'titleMissing' as const }] : []),
    ...(words.lead.trim() === '' && facts.isEmpty ? [{ kind: 'textMissing' as const }] : []),
    ...(facts.undescribed.length > 0 ? [{ kind: 'imagesUndescribed' as const, positions: facts.undescribed }] : []),
    ...(settingsChanged ? [{ kind: 'settingsUnsaved' as const }] : []),
  ];
}
