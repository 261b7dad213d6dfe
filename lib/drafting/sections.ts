import type { PassageRef } from './passages.ts';
import type { PlannedSection } from './plan.ts';

/** What a model put together; the group without a heading holds what it would leave out. */
export interface Group {
  heading: string;
  focus: string;
  /** Short names of passages */
  refs: string[];
}

/** A model that would leave out more than this is not believed. Share of all passages. */
const mostUnused = 0.5;

/**
 * Gives every passage exactly one place. A passage that no group names goes with the passage before it, so that nothing
 * is lost by being forgotten; only what was called useless in so many words is left out.
 *
 * @param inOrder sections become unbroken stretches of the original in its order, and nothing is left out
 */
export function assignAll(
  groups: readonly Group[],
  passages: readonly PassageRef[],
  { inOrder }: { inOrder: boolean },
): { sections: PlannedSection[]; notUsed: PassageRef[] } {
  const named = groups.filter(group => group.heading !== '');
  const place = new Map<string, number>();
  named.forEach((group, index) => {
    for (const ref of group.refs) if (!place.has(ref)) place.set(ref, index);
  });
  const unused = new Set(groups.filter(group => group.heading === '').flatMap(group => group.refs));
  for (const ref of place.keys()) unused.delete(ref);
  if (inOrder || unused.size > passages.length * mostUnused) unused.clear();

  const members = named.map((): PassageRef[] => []);
  let current = place.get(passages.find(({ ref }) => place.has(ref))?.ref ?? '') ?? 0;
  for (const passage of passages) {
    if (unused.has(passage.ref)) continue;
    const wanted = place.get(passage.ref) ?? current;
    current = inOrder ? nextInOrder(current, wanted, members) : wanted;
    members[current]?.push(passage);
  }
  const sections = named
    .map(({ heading, focus }, index) => ({ heading, focus, passages: members[index] ?? [] }))
    .filter(section => section.passages.length > 0);
  const begin = (section: PlannedSection) => section.passages[0]?.ordinal ?? 0;
  return {
    sections: inOrder ? sections.toSorted((a, b) => begin(a) - begin(b)) : sections,
    notUsed: passages.filter(({ ref }) => unused.has(ref)),
  };
}

/** A section that has been left is not returned to. */
function nextInOrder(current: number, wanted: number, members: PassageRef[][]): number {
  return wanted !== current && members[wanted]?.length === 0 ? wanted : current;
}
