import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import de from '#messages/de.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import {
  bold,
  bulletList,
  cell,
  codeBlock,
  documentOf,
  footnote,
  heading,
  image,
  italic,
  link,
  listItem,
  orderedList,
  paragraph,
  quotation,
  table,
  text,
  video,
} from '../build.ts';
import type { Block } from '../model.ts';
import { outline } from '../outline.ts';
import { anyDocument } from '../testing/arbitrary.ts';
import { contentOf } from '../testing/content.ts';
import { LABELS } from '../testing/labels.ts';
import { documentFromHtml } from './import.ts';
import { type RenderOptions, renderLabels } from './options.ts';
import { renderHtml } from './render.ts';

const html = (blocks: Block[], options: Partial<RenderOptions> = {}) =>
  renderHtml(documentOf(blocks), { labels: LABELS, ...options });

describe('rendered HTML', () => {
  it('brings every document back as it was', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        const rendered = renderHtml(document, { labels: LABELS });
        expect(contentOf(documentFromHtml(rendered))).toEqual(contentOf(document));
      }),
      { numRuns: 200 },
    );
  });

  it('nests marks properly and keeps links whole', () => {
    const content = [
      text('a', { type: 'bold' }, { type: 'italic' }),
      bold('b'),
      italic('c'),
      link('d', '/x'),
      link('e', '/x'),
    ];
    expect(html([paragraph(content)])).toBe('<p><strong><em>a</em>b</strong><em>c</em><a href="/x">de</a></p>');
  });

  it('marks links to other servers and no others', () => {
    expect(
      html([paragraph([link('a', 'https://example.org/'), link('b', '/b'), link('c', 'mailto:c@example.org')])]),
    ).toBe(
      '<p><a href="https://example.org/" rel="noopener">a</a><a href="/b">b</a><a href="mailto:c@example.org">c</a></p>',
    );
  });

  it('sets lists of single lines tight and others with paragraphs', () => {
    expect(html([bulletList(['a', listItem([paragraph('b'), orderedList(['c'], { start: 3 })])])])).toBe(
      '<ul><li>a</li><li>b<ol start="3"><li>c</li></ol></li></ul>',
    );
    expect(html([bulletList(['a', listItem([paragraph('b'), paragraph('c')])])])).toBe(
      '<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>',
    );
  });

  it('keeps the first number of a list even if it is 0', () => {
    expect(html([orderedList(['a'], { start: 0 })])).toContain('<ol start="0">');
  });

  it('names the source of a quotation', () => {
    expect(html([quotation('q', { cite: 'A & B', url: 'https://example.org/?a&b' })])).toBe(
      '<figure class="quotation"><blockquote cite="https://example.org/?a&amp;b"><p>q</p></blockquote>' +
        '<figcaption><cite><a href="https://example.org/?a&amp;b" rel="noopener">A &amp; B</a></cite></figcaption></figure>',
    );
    expect(html([quotation('q', { cite: 'A' })])).toContain('<figcaption><cite>A</cite></figcaption>');
    expect(html([quotation('q')])).toBe('<blockquote><p>q</p></blockquote>');
  });

  it('puts tables into a frame that can be scrolled by keyboard', () => {
    expect(html([table([['a'], ['b']], { align: ['right'] })])).toBe(
      '<div class="table" role="region" tabindex="0" aria-label="Tabelle"><table>' +
        '<thead><tr><th scope="col" class="align-right">a</th></tr></thead>' +
        '<tbody><tr><td class="align-right">b</td></tr></tbody></table></div>',
    );
  });

  it('tells header cells of rows from those of columns', () => {
    const row = {
      type: 'tableRow' as const,
      content: [cell('r', { type: 'tableHeader' }), cell('x', { colspan: 2 })],
    };
    expect(html([{ ...table([['a']]), content: [row] }])).toContain('<th scope="row">r</th><td colspan="2">x</td>');
  });

  it('shows a picture with caption and credit, and what is decoration as such', () => {
    expect(
      html([
        image({ src: '/media/a.png', alt: 'A "b"', caption: 'C', credit: 'D', creditUrl: 'https://example.org/' }),
      ]),
    ).toBe(
      '<figure class="image"><img src="/media/a.png" alt="A &quot;b&quot;" loading="lazy" decoding="async">' +
        '<figcaption>C <a class="credit" href="https://example.org/" rel="noopener">D</a></figcaption></figure>',
    );
    expect(html([image({ src: '/media/a.png', alt: 'x', decorative: true })])).toContain('alt="" role="presentation"');
  });

  it('gives a picture the measures that the page knows of', () => {
    const imageDetails = (src: string) => ({ width: 800, height: 600, srcset: `${src}?w=400 400w`, sizes: '100vw' });
    expect(html([image({ src: '/media/a.png', alt: 'A' })], { imageDetails })).toContain(
      'alt="A" width="800" height="600" srcset="/media/a.png?w=400 400w" sizes="100vw"',
    );
  });

  it('shows a video as a link to it, with nothing loaded from there', () => {
    const rendered = html([video({ videoId: 'dQw4w9WgXcQ', title: 'T & t', start: 12 })], {
      videoPoster: () => '/media/p.jpg',
    });
    expect(rendered).toBe(
      '<figure class="video" data-provider="youtube" data-video-id="dQw4w9WgXcQ" data-start="12">' +
        '<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=12s" rel="noopener">' +
        '<img src="/media/p.jpg" alt="" loading="lazy" decoding="async">T &amp; t</a>' +
        '<figcaption>Liegt bei YouTube.</figcaption></figure>',
    );
    expect(html([video({ videoId: 'dQw4w9WgXcQ' })], { videoPoster: () => 'https://i.ytimg.com/x.jpg' })).not.toContain(
      '<img',
    );
  });

  it('names the language of code and keeps its last empty line', () => {
    expect(html([codeBlock('<a>\n', { language: 'html' })])).toBe(
      '<pre><code class="language-html">&lt;a&gt;\n\n</code></pre>',
    );
  });

  it('leaves out empty paragraphs and headings', () => {
    expect(html([paragraph(''), heading(2, ''), paragraph('a')])).toBe('<p>a</p>');
  });

  it('gives headings the ids of the outline', () => {
    const document = documentOf([heading(2, 'Ö'), heading(3, 'Ö')]);
    const rendered = renderHtml(document, { labels: LABELS });
    expect(rendered).toBe('<h2 id="s-oe">Ö</h2><h3 id="s-oe-2">Ö</h3>');
    expect(outline(document).map(({ id }) => id)).toEqual(['s-oe', 's-oe-2']);
  });
});

describe('footnotes', () => {
  const blocks = () => [
    paragraph([link('a', '/a'), footnote(['one ', link('src', '/s')])]),
    bulletList([['b', footnote('two')]]),
  ];

  it('are numbered in order and lead there and back', () => {
    const rendered = html(blocks());
    expect(rendered).toContain('<a href="/a">a</a><sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>');
    expect(rendered).toContain('b<sup><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup>');
    expect(rendered).toContain(
      '<li id="fn-1"><p>one <a href="/s">src</a> <a href="#fnref-1" role="doc-backlink" aria-label="Zurück zu 1">↩\ufe0e</a></p></li>',
    );
    expect(rendered).toContain(
      '<section class="footnotes" role="doc-endnotes" aria-label="Fußnoten"><h2>Fußnoten</h2><ol>',
    );
  });

  it('of several documents on a page do not get mixed up', () => {
    const rendered = html([heading(2, 'H'), ...blocks()], { idPrefix: 'p7-' });
    expect([...rendered.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      ...['p7-s-h', 'p7-fnref-1', 'p7-fnref-2', 'p7-fn-1', 'p7-fn-2'],
    ]);
    expect(rendered).toContain('href="#p7-fn-1"');
    expect(rendered).toContain('href="#p7-fnref-1"');
  });
});

describe('for feeds', () => {
  it('every address is absolute, and the blog’s own links are not marked as foreign', () => {
    const rendered = html(
      [
        paragraph([link('a', '/a'), link('b', '#s-x'), link('c', 'https://example.org/'), footnote('n')]),
        image({ src: '/media/a.png', alt: 'A' }),
      ],
      { absoluteUrl: 'https://blog.example/post' },
    );
    expect([...rendered.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'https://blog.example/a',
      'https://blog.example/post#s-x',
      'https://example.org/',
      'https://blog.example/post#fn-1',
      'https://blog.example/media/a.png',
      'https://blog.example/post#fnref-1',
    ]);
    expect(rendered.match(/rel="noopener"/g)).toHaveLength(1);
  });
});

describe('links to the passages', () => {
  const passageHref: RenderOptions['passageHref'] = passages => ({
    href: `https://video.example/?t=${passages.length}`,
    label: passages.join('+'),
    title: 'Ab „hier“',
  });

  it('stand at the end of a paragraph and on a line of their own after other blocks', () => {
    const from = { passages: ['p1', 'p2'] };
    const anchor = (label: string) =>
      `<a class="passage" href="https://video.example/?t=${label.split('+').length}" title="Ab „hier“" rel="noopener">${label}</a>`;
    expect(html([paragraph('a', from)], { passageHref })).toBe(`<p>a ${anchor('p1+p2')}</p>`);
    expect(html([bulletList(['a'], { passages: ['p'] })], { passageHref })).toBe(
      `<ul><li>a</li></ul><p class="passage-line">${anchor('p')}</p>`,
    );
    expect(html([quotation('q', from)], { passageHref })).toContain(
      `</blockquote><p class="passage-line">${anchor('p1+p2')}`,
    );
  });

  it('are absent where there is no passage, no address or no safe one', () => {
    expect(html([paragraph('a')], { passageHref })).toBe('<p>a</p>');
    expect(html([paragraph('a', { passages: ['p'] })], { passageHref: () => undefined })).toBe('<p>a</p>');
    expect(
      html([paragraph('a', { passages: ['p'] })], { passageHref: () => ({ href: 'javascript:x', label: 'x' }) }),
    ).toBe('<p>a</p>');
  });
});

it('the words around a document are there in both languages', () => {
  for (const { site } of [de, en]) {
    const words: Record<string, string> = site.document;
    const labels = renderLabels((key, values) => (words[key] ?? '').replace('{number}', String(values?.number)));
    expect([labels.footnotes, labels.table, labels.videoNotice].every(label => label.length > 3)).toBe(true);
    expect(labels.backToReference(3)).toContain('3');
  }
});
