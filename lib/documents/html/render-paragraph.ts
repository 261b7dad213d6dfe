import { isAllowedHref } from '../addresses.ts';
import { attributes, escapeHtml } from '../escape-html.ts';
import type { Heading, Paragraph, Provenance } from '../model.ts';
import type { RenderOptions } from './options.ts';
import { type NoteTaker, renderInline } from './render-inline.ts';

/** What the parts of one rendering share. */
export interface Rendering extends NoteTaker {
  options: RenderOptions;
  headingIds: Map<Heading, string>;
}

/** The words of a paragraph with the link to their passages; '' for an empty one. */
export function paragraphContent(paragraph: Paragraph, rendering: Rendering): string {
  const content = renderInline(paragraph.content, rendering);
  const link = passageLink(paragraph.attrs, rendering);
  return content && link ? `${content} ${link}` : content;
}

/** The link to the passages of a block that is no paragraph, on a line of its own. */
export function passageLine(provenance: Provenance, rendering: Rendering): string {
  const link = passageLink(provenance, rendering);
  return link && `<p class="passage-line">${link}</p>`;
}

function passageLink({ passages }: Provenance, { options }: Rendering): string {
  const link = passages.length > 0 ? options.passageHref?.(passages) : undefined;
  if (!link || !isAllowedHref(link.href)) return '';
  const values = attributes({ class: 'passage', href: link.href, title: link.title, rel: 'noopener' });
  return `<a${values}>${escapeHtml(link.label)}</a>`;
}
