import { attributes, escapeHtml } from '../escape-html.ts';
import type { Block, CodeBlock, Document, Heading, ListItem, Quotation } from '../model.ts';
import { headingIds } from '../outline.ts';
import { isTight } from '../shape.ts';
import type { RenderOptions } from './options.ts';
import { renderInline, resolved } from './render-inline.ts';
import { renderImage, renderVideo } from './render-media.ts';
import { paragraphContent, passageLine, type Rendering } from './render-paragraph.ts';
import { renderTable } from './render-table.ts';

/**
 * HTML of a parsed document: semantic, escaped, nothing but the schema's elements. Footnotes are gathered at the end.
 * Scripts and requests to other servers do not occur; a video is a link to its page until `figure.video` is replaced.
 */
export function renderHtml(document: Document, options: RenderOptions): string {
  const rendering: Rendering = { options, headingIds: headingIds(document), notes: [] };
  const body = renderBlocks(document.content, rendering);
  return body + renderNotes(rendering);
}

function renderBlocks(blocks: readonly Block[], rendering: Rendering): string {
  return blocks.map(block => renderBlock(block, rendering)).join('');
}

function renderBlock(block: Block, rendering: Rendering): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', paragraphContent(block, rendering));
    case 'heading':
      return renderHeading(block, rendering);
    case 'bulletList':
      return element('ul', renderItems(block.content, rendering)) + passageLine(block.attrs, rendering);
    case 'orderedList': {
      const start = attributes({ start: block.attrs.start === 1 ? undefined : String(block.attrs.start) });
      return `<ol${start}>${renderItems(block.content, rendering)}</ol>${passageLine(block.attrs, rendering)}`;
    }
    case 'blockquote':
      return renderQuotation(block, rendering) + passageLine(block.attrs, rendering);
    case 'codeBlock':
      return renderCode(block) + passageLine(block.attrs, rendering);
    case 'image':
      return renderImage(block, rendering.options) + passageLine(block.attrs, rendering);
    case 'video':
      return renderVideo(block, rendering.options) + passageLine(block.attrs, rendering);
    case 'table':
      return renderTable(block, rendering) + passageLine(block.attrs, rendering);
    case 'horizontalRule':
      return '<hr>';
  }
}

function renderHeading(heading: Heading, rendering: Rendering): string {
  const content = renderInline(heading.content, rendering);
  if (content === '') return '';
  const id = rendering.headingIds.get(heading);
  const tag = `h${heading.attrs.level}`;
  return `<${tag}${attributes({ id: id && (rendering.options.idPrefix ?? '') + id })}>${content}</${tag}>`;
}

function renderItems(items: readonly ListItem[], rendering: Rendering): string {
  const tight = isTight(items);
  return items
    .map(item => `<li>${tight ? tightItem(item, rendering) : renderBlocks(item.content, rendering)}</li>`)
    .join('');
}

function tightItem({ content: [first, ...lists] }: ListItem, rendering: Rendering): string {
  const words = first?.type === 'paragraph' ? paragraphContent(first, rendering) : '';
  return words + renderBlocks(lists, rendering);
}

/** One line feed at the end is not part of the code by custom, so one that is gets a second. */
function renderCode({ attrs: { language }, content = [] }: CodeBlock): string {
  const code = content.map(({ text }) => escapeHtml(text)).join('');
  const values = attributes({ class: language && `language-${language}` });
  return `<pre><code${values}>${code.endsWith('\n') ? `${code}\n` : code}</code></pre>`;
}

function renderQuotation({ attrs: { cite, url }, content }: Quotation, rendering: Rendering): string {
  const quotation = `<blockquote${attributes({ cite: url })}>${renderBlocks(content, rendering)}</blockquote>`;
  if (!cite && !url) return quotation;
  const name = escapeHtml(cite || (url ?? ''));
  const source = url ? `<a${attributes({ href: url, rel: 'noopener' })}>${name}</a>` : name;
  return `<figure class="quotation">${quotation}<figcaption><cite>${source}</cite></figcaption></figure>`;
}

function renderNotes(rendering: Rendering): string {
  if (rendering.notes.length === 0) return '';
  const { labels, idPrefix = '' } = rendering.options;
  const items = rendering.notes.map((note, index) => {
    const number = index + 1;
    const back = attributes({
      href: resolved(`#${idPrefix}fnref-${number}`, rendering.options),
      role: 'doc-backlink',
      'aria-label': labels.backToReference(number),
    });
    const id = attributes({ id: `${idPrefix}fn-${number}` });
    // U+FE0E keeps phones from drawing the arrow as a coloured picture.
    return `<li${id}><p>${renderInline(note.content, rendering)} <a${back}>↩\uFE0E</a></p></li>`;
  });
  return `<section class="footnotes" role="doc-endnotes"${attributes({ 'aria-label': labels.footnotes })}><h2>${escapeHtml(labels.footnotes)}</h2><ol>${items.join('')}</ol></section>`;
}

function element(tag: string, content: string): string {
  return content && `<${tag}>${content}</${tag}>`;
}
