import { type AnyExtension, getExtensionField, Mark, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { isAllowedHref, isWebAddress } from '../addresses.ts';
import type { HeadingLevel } from '../model.ts';
import { cut, must, textUpTo, wholeNumber } from './attribute-checks.ts';

const LEVELS: HeadingLevel[] = [2, 3, 4];

const kit = StarterKit.configure({
  heading: { levels: LEVELS },
  underline: false,
  // Would append an empty paragraph to every loaded document and so make each opening a change.
  trailingNode: false,
  link: { openOnClick: false, defaultProtocol: 'https', HTMLAttributes: {}, isAllowedUri: isAllowedHref },
});

/** Paragraphs, headings, lists, quotations, code, rules, breaks and marks, with Tiptap's commands and shortcuts. */
export const textExtensions: AnyExtension[] = membersOf(kit).map(tighten);

function membersOf(kit: AnyExtension): AnyExtension[] {
  const { name, options, storage } = kit;
  return getExtensionField<() => AnyExtension[]>(kit, 'addExtensions', { name, options, storage })();
}

/** Narrows StarterKit's attributes to what may be stored. */
function tighten(extension: AnyExtension): AnyExtension {
  if (extension instanceof Node) return tightenNode(extension);
  return extension instanceof Mark ? tightenMark(extension) : extension;
}

function tightenNode(node: Node): Node {
  switch (node.name) {
    case 'heading':
      return node.extend({
        addAttributes: () => ({
          level: { default: 2, validate: must('2, 3 or 4', isLevel), rendered: false },
        }),
      });
    case 'orderedList':
      return node.extend({
        addAttributes: () => ({
          start: {
            default: 1,
            // The range of CommonMark 0.31, section 5.2
            validate: wholeNumber(0, 999_999_999),
            parseHTML: element => startIn(element.getAttribute('start')),
            renderHTML: ({ start }) => (start === 1 ? {} : { start }),
          },
        }),
      });
    case 'codeBlock':
      return node.extend({
        addAttributes: () => ({
          language: {
            default: null,
            validate: must('the name of a language', value => value === null || isLanguage(value)),
            parseHTML: element => languageIn(element.querySelector('code')?.className ?? ''),
            rendered: false,
          },
        }),
      });
    case 'blockquote':
      return node.extend({
        addAttributes: () => ({
          cite: {
            default: '',
            validate: textUpTo(1000),
            parseHTML: element => cut(element.getAttribute('data-cite'), 1000),
            renderHTML: ({ cite }) => (cite ? { 'data-cite': cite } : {}),
          },
          url: {
            default: null,
            validate: must('a web address', value => value === null || isWebAddress(value)),
            parseHTML: element => {
              const url = element.getAttribute('cite');
              return isWebAddress(url) ? url : null;
            },
            renderHTML: ({ url }) => (url ? { cite: url } : {}),
          },
        }),
      });
    default:
      return node;
  }
}

function tightenMark(mark: Mark): Mark {
  switch (mark.name) {
    case 'link':
      return mark.extend({
        addAttributes: () => ({
          href: { isRequired: true, default: undefined, validate: must('an allowed address', isAllowedHref) },
          title: {
            default: null,
            validate: must('text or nothing', value => value === null || (typeof value === 'string' && value !== '')),
            parseHTML: element => element.getAttribute('title') || null,
          },
        }),
      });
    case 'code':
      // Tiptap lets code exclude all other marks; linked and emphasised code is common in what people import.
      return mark.extend({ excludes: '' });
    default:
      return mark;
  }
}

function isLevel(value: unknown): value is HeadingLevel {
  return LEVELS.some(level => level === value);
}

export function startIn(written: string | null | undefined): number {
  return Number(/^\s*(\d{1,9})(?!\d)/.exec(written ?? '')?.[1] ?? 1);
}

function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9+#._-]{0,39}$/.test(value);
}

/** The language in `class="language-js"` or `class="lang-js"`. */
export function languageIn(className: string): string | null {
  const language = /(?:^|\s)lang(?:uage)?-(\S+)/.exec(className)?.[1];
  return isLanguage(language) ? language : null;
}
