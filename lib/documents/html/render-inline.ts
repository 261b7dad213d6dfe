import { isExternalHref } from '../addresses.ts';
import { attributes, escapeHtml } from '../escape-html.ts';
import type { Footnote, Inline, Mark } from '../model.ts';
import { isSameMark } from '../same-mark.ts';
import type { RenderOptions } from './options.ts';

/** Collects the footnotes in the order of their references. */
export interface NoteTaker {
  options: Pick<RenderOptions, 'absoluteUrl' | 'idPrefix'>;
  notes: Footnote[];
}

/** Inline content as HTML. Marks are opened as late and closed as early as their order allows. */
export function renderInline(content: readonly Inline[] | undefined, taker: NoteTaker): string {
  let html = '';
  let open: readonly Mark[] = [];
  const change = (marks: readonly Mark[]) => {
    const shared = commonLength(open, marks);
    html += open.slice(shared).reverse().map(closing).join('');
    html += marks
      .slice(shared)
      .map(mark => opening(mark, taker.options))
      .join('');
    open = marks;
  };
  for (const piece of content ?? []) {
    change(piece.type === 'footnote' ? [] : (piece.marks ?? []));
    html += renderPiece(piece, taker);
  }
  change([]);
  return html;
}

/** Where an address of the document leads from the place where its HTML will be read. */
export function resolved(href: string, { absoluteUrl }: Pick<RenderOptions, 'absoluteUrl'>): string {
  return absoluteUrl === undefined ? href : (URL.parse(href, absoluteUrl)?.href ?? href);
}

function renderPiece(piece: Inline, taker: NoteTaker): string {
  switch (piece.type) {
    case 'text':
      return escapeHtml(piece.text);
    case 'hardBreak':
      return '<br>';
    case 'footnote':
      return renderReference(piece, taker);
  }
}

function renderReference(note: Footnote, { options, notes }: NoteTaker): string {
  const number = notes.push(note);
  const prefix = options.idPrefix ?? '';
  const link = attributes({
    href: resolved(`#${prefix}fn-${number}`, options),
    id: `${prefix}fnref-${number}`,
    role: 'doc-noteref',
  });
  return `<sup><a${link}>${number}</a></sup>`;
}

function commonLength(one: readonly Mark[], other: readonly Mark[]): number {
  const difference = one.findIndex((mark, index) => !isSameMark(mark, other[index]));
  return difference === -1 ? one.length : difference;
}

function opening(mark: Mark, options: NoteTaker['options']): string {
  if (mark.type !== 'link') return `<${TAGS[mark.type]}>`;
  const href = resolved(mark.attrs.href, options);
  return `<a${attributes({ href, title: mark.attrs.title, rel: leaves(href, options) && 'noopener' })}>`;
}

function closing(mark: Mark): string {
  return mark.type === 'link' ? '</a>' : `</${TAGS[mark.type]}>`;
}

function leaves(href: string, { absoluteUrl }: NoteTaker['options']): boolean {
  if (!isExternalHref(href)) return false;
  return absoluteUrl === undefined || URL.parse(href)?.origin !== URL.parse(absoluteUrl)?.origin;
}

const TAGS = { bold: 'strong', italic: 'em', strike: 's', code: 'code' } as const;
