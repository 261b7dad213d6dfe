import { lineOf } from './lines.ts';

/**
 * A run of text without a block of its own within: what a reader sees as a paragraph, a heading, an item, a cell. All
 * judgements about what belongs to the article are made on these.
 */
export interface Leaf {
  /** The nearest block around */
  element: Element;
  nodes: Text[];
  text: string;
  /** Length of the text, and of its part within links */
  length: number;
  linkLength: number;
  heading: boolean;
}

export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math nobr noscript output q ruby ' +
    'rb rt rp rtc s samp small span strike strong sub sup time tt u var wbr picture button'
  ).split(' '),
);

/** The leaves below an element, in reading order. */
export function leavesOf(root: Element): Leaf[] {
  const leaves: Leaf[] = [];
  let current: { element: Element; nodes: Text[]; linkLength: number } | undefined;
  let breaks = 0;
  const close = () => {
    const text = lineOf(current?.nodes.map(node => node.data).join(''));
    if (current && text !== '') {
      const heading = /^h[1-6]$/.test(current.element.localName);
      leaves.push({ ...current, text, length: text.length, heading });
    }
    current = undefined;
  };
  const walk = (node: Node, block: Element, linked: boolean) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const text = child as Text;
        const blank = text.data.trim() === '';
        // Two line breaks in a row are how some systems part paragraphs.
        if (!blank && breaks > 1) close();
        if (!blank) breaks = 0;
        current ??= { element: block, nodes: [], linkLength: 0 };
        current.nodes.push(text);
        if (linked) current.linkLength += text.data.trim().length;
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (element.localName === 'br') breaks += 1;
        const inline = INLINE.has(element.localName);
        if (!inline) close();
        walk(element, inline ? block : element, linked || element.localName === 'a');
        if (!inline) close();
      }
    }
  };
  walk(root, root, false);
  close();
  return leaves;
}

const PROSE_LENGTH = 80;

/** Whether it reads like a paragraph of a text: long enough for a sentence, and not mostly links */
export function isProse(leaf: Leaf): boolean {
  return leaf.length >= PROSE_LENGTH && leaf.linkLength <= leaf.length * 0.35;
}
