/** A passage as a model sees it: under a short name that only this run knows. */
export interface PassageRef {
  /** `p1`, `p2`, … in the order of the original */
  ref: string;
  id: string;
  ordinal: number;
  text: string;
  heading: string | null;
  startSeconds: number | null;
  page: number | null;
}

export function withRefs(passages: Omit<PassageRef, 'ref'>[]): PassageRef[] {
  return passages.map((passage, index) => ({ ...passage, ref: `p${index + 1}` }));
}

/**
 * One JSON object a line. A text cannot leave its string, so it can neither end the block of data it stands in nor pass
 * for another passage.
 */
export function passageLines(passages: readonly PassageRef[]): string {
  return passages
    .map(({ ref, heading, text }) => JSON.stringify({ id: ref, ...(heading && { heading }), text: text.trim() }))
    .join('\n');
}

/**
 * The passages a model named, in the order of the original, each once. Understands `p3`, `P3`, `[p3]` and ranges
 * (`p3-p7`); whatever is not among `known` is dropped.
 */
export function namedPassages(names: readonly string[], known: readonly PassageRef[]): PassageRef[] {
  const wanted = new Set<number>();
  for (const name of names) {
    for (const [, from, to] of name.matchAll(/p(\d{1,6})(?:\s*(?:-|–|—|\.\.+|to)\s*p?(\d{1,6}))?/gi)) {
      const last = Math.min(Number(to ?? from), known.length > 0 ? numberOf(known.at(-1)) : 0);
      for (let number = Number(from); number <= last; number++) wanted.add(number);
    }
  }
  return known.filter(passage => wanted.has(numberOf(passage)));
}

function numberOf(passage: PassageRef | undefined): number {
  return Number(passage?.ref.slice(1) ?? 0);
}
