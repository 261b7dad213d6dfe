import { mergeAttributes, Node } from '@tiptap/core';

/**
 * A note kept where it is referred to. Because reference and text are one node, no note can lose its reference, and
 * moving a sentence moves its notes; numbers follow from the order when the document is rendered.
 */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  content: '(text | hardBreak)*',

  parseHTML() {
    return [{ tag: 'span[data-footnote]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes, { 'data-footnote': '' }), 0];
  },
});
