import { mergeAttributes, Node } from '@tiptap/core';
import { isMediaPath, isWebAddress } from '../addresses.ts';
import { cut, must, textUpTo } from './attribute-checks.ts';

/** A picture from our own media library with what readers need to know of it. */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,

  addAttributes() {
    return {
      src: {
        isRequired: true,
        default: undefined,
        validate: must('a path below /media/', isMediaPath),
        parseHTML: element => pictureIn(element)?.getAttribute('src'),
        rendered: false,
      },
      alt: {
        default: '',
        validate: textUpTo(2000),
        parseHTML: element => cut(pictureIn(element)?.getAttribute('alt'), 2000),
        rendered: false,
      },
      decorative: {
        default: false,
        validate: 'boolean',
        parseHTML: element => pictureIn(element)?.getAttribute('role') === 'presentation',
        rendered: false,
      },
      caption: {
        default: '',
        validate: textUpTo(2000),
        parseHTML: element => cut(element.getAttribute('data-caption'), 2000),
        renderHTML: ({ caption }) => (caption ? { 'data-caption': caption } : {}),
      },
      credit: {
        default: '',
        validate: textUpTo(500),
        parseHTML: element => cut(element.getAttribute('data-credit'), 500),
        renderHTML: ({ credit }) => (credit ? { 'data-credit': credit } : {}),
      },
      creditUrl: {
        default: null,
        validate: must('a web address', value => value === null || isWebAddress(value)),
        parseHTML: element => {
          const url = element.getAttribute('data-credit-url');
          return isWebAddress(url) ? url : null;
        },
        renderHTML: ({ creditUrl }) => (creditUrl ? { 'data-credit-url': creditUrl } : {}),
      },
    };
  },

  parseHTML() {
    return [
      { tag: 'figure.image', getAttrs: ownPicture },
      { tag: 'img[src^="/media/"]', getAttrs: ownPicture },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const { src, alt, decorative } = node.attrs;
    return [
      'figure',
      mergeAttributes(HTMLAttributes, { class: 'image' }),
      ['img', decorative ? { src, alt: '', role: 'presentation' } : { src, alt }],
    ];
  },
});

function pictureIn(element: HTMLElement): HTMLElement | null {
  return element.tagName === 'IMG' ? element : element.querySelector('img');
}

function ownPicture(element: HTMLElement): null | false {
  return isMediaPath(pictureIn(element)?.getAttribute('src')) ? null : false;
}
