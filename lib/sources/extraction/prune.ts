import type { Leaf } from './leaves.ts';

/** Elements that show something without having text */
const PICTURES = 'img, picture, figure, hr, br';

/**
 * Takes from the tree all text that is not chosen, and then all elements that are left with nothing to show. Pictures
 * stay where they stand between chosen text.
 */
export function pruneTo(root: Element, chosen: ReadonlySet<Leaf>): void {
  const kept = new Set([...chosen].flatMap(leaf => leaf.nodes));
  prune(root, kept);
}

function prune(element: Element, kept: ReadonlySet<Node>): boolean {
  let shows = false;
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 3) {
      const keep = kept.has(child);
      if (!keep) child.remove();
      shows ||= keep;
    } else if (child.nodeType === 1) {
      const inner = prune(child as Element, kept);
      if (!inner && !(child as Element).matches(PICTURES)) child.remove();
      shows ||= inner;
    } else child.remove();
  }
  return shows;
}
