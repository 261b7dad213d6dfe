import { type Options as FromMarkdownOptions, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Options as ToMarkdownOptions, toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';

/** Any node of a Markdown tree (mdast, with GFM). */
export type MdNode = Parameters<typeof toMarkdown>[0];
export type MdOf<Type extends MdNode['type']> = Extract<MdNode, { type: Type }>;
export type MdPhrasing = MdOf<'paragraph'>['children'][number];
export type MdBlock = MdOf<'blockquote'>['children'][number];

/** CommonMark with GFM's tables, strikethrough, footnotes, task lists and bare addresses as links. */
export function readMarkdown(markdown: string): MdOf<'root'> {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: READING });
}

type Handler = NonNullable<ToMarkdownOptions['handlers']>['text'];

/**
 * Text next to a strikethrough as if it were next to emphasis: at its edges letters may have to be written as character
 * references, and then an underscore beside them no longer stands inside a word. The library sees that for emphasis only.
 */
const text: Handler = (node, parent, state, info) => {
  const [before, after] = [info.before, info.after].map(neighbour => neighbour.replaceAll('~', '*'));
  return defaultHandlers.text(node, parent, state, { ...info, before: before ?? '', after: after ?? '' });
};

/** An address of mail in angle brackets is a link only if its server's name is of the usual form; `[…](…)` always is. */
const link: Handler = (node, parent, state, info) => {
  state.options.resourceLink = node.url.startsWith('mailto:');
  return defaultHandlers.link(node, parent, state, info);
};

export function writeMarkdown(root: MdOf<'root'>): string {
  return toMarkdown(root, {
    bullet: '-',
    bulletOther: '+',
    // No character that could also begin an item of a list.
    rule: '*',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    handlers: { link, text },
    extensions: [gfmToMarkdown()],
    // A colon right after a footnote reference at the start of a line would make a definition of it.
    unsafe: [{ before: '\\]', character: ':', inConstruct: 'phrasing' }],
  });
}

/**
 * Without the pass that looks for addresses in finished text: it would also find those that were escaped in order not
 * to be links. The tokenizer has already found all that GFM's specification (section 6.9) names.
 */
const READING: FromMarkdownOptions['mdastExtensions'] = gfmFromMarkdown().map(extension => ({
  ...extension,
  transforms: [],
}));
