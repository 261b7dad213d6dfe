import type { NodeViewRenderer } from '@tiptap/core';

/** A footnote as its number (made by the style sheet); its words in the tip, opened by a click or Enter. */
export function footnoteView(label: string, edit: (position: number) => void): NodeViewRenderer {
  return ({ node, getPos }) => {
    const dom = document.createElement('sup');
    dom.className = 'footnote-mark';
    dom.setAttribute('role', 'button');
    dom.setAttribute('data-footnote', '');
    const tell = (words: string) => {
      dom.title = words;
      dom.setAttribute('aria-label', `${label}: ${words}`);
    };
    tell(node.textContent);
    const open = () => {
      const position = getPos();
      if (position !== undefined) edit(position);
    };
    dom.addEventListener('click', open);
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        tell(next.textContent);
        return true;
      },
      selectNode() {
        dom.classList.add('selected');
      },
      deselectNode() {
        dom.classList.remove('selected');
      },
      stopEvent: event => event.type === 'click',
      ignoreMutation: () => true,
    };
  };
}
