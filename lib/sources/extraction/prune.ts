import type { Leaf } from './leaves.ts';

/** Elements that show something without having text */
const PICTURES = 'img, picture, figure, hr, br';

/**
 * Takes from the tree all text that is not chosen, and then all elements that are left with nothing to show. Pictures
 * stay where they stand between chosen text.
 */
export function pruneTo(root: Element, chosen: ReadonlySet<Leaf>): void {
  const kept = new Set<Node>([...chosen].flatMap(leaf => leaf.nodes));
  const [first] = kept;
  const last = [...kept].at(-1);
  let between = false;
  const prune = (element: Element): boolean => {
    let shows = false;
    for (const child of [...element.childNodes]) {
      if (child === first) between = true;
      const keep = child.nodeType === 1 ? prune(child as Element) : kept.has(child);
      const isPicture = child.nodeType === 1 && between && (child as Element).matches(PICTURES);
      if (!keep && !isPicture) child.remove();
      if (child === last) between = false;
      shows ||= keep;
    }
    return shows;
  };
  prune(root);
}
