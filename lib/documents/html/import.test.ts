import { describe, expect, it } from 'vitest';
import { isDomainError } from '#lib/domain-error.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import type { Document } from '../model.ts';
import { strangersIn } from '../testing/allow-list.ts';
import { hasCorpus, readCorpus } from '../testing/corpora.ts';
import { LABELS } from '../testing/labels.ts';
import { visibleText } from '../testing/visible-text.ts';
import { documentFromHtml } from './import.ts';
import type { HtmlImportOptions } from './reading.ts';
import { renderHtml } from './render.ts';

/** The HTML of the document that HTML becomes: what an import changes is seen best side by side. */
const through = (html: string, options?: HtmlImportOptions) =>
  renderHtml(documentFromHtml(html, options), { labels: LABELS });
const kinds = ({ content }: Document) => content.map(({ type }) => type);

describe('blocks of a page', () => {
  it.each([
    ['divisions are unwrapped', '<div><section><p>a</p><div>b</div></section></div>', '<p>a</p><p>b</p>'],
    ['loose text becomes paragraphs', 'a<div>b</div>c', '<p>a</p><p>b</p><p>c</p>'],
    ['white space collapses', '<p>\n a  b\t<b> c </b>  d\n</p>', '<p>a b <strong>c </strong>d</p>'],
    ['empty elements vanish', '<p> </p><p>&nbsp;</p><ul></ul><blockquote></blockquote><h2></h2><p>a</p>', '<p>a</p>'],
    ['unknown elements give way to their words', '<p><font color=red>a</font><my-thing>b</my-thing></p>', '<p>ab</p>'],
    ['one top heading goes down a level', '<h1>a</h1><h2>b</h2>', '<h2 id="s-a">a</h2><h2 id="s-b">b</h2>'],
    [
      'several top headings take all others down',
      '<h1>a</h1><h2>b</h2><h1>c</h1>',
      '<h2 id="s-a">a</h2><h3 id="s-b">b</h3><h2 id="s-c">c</h2>',
    ],
    ['deep headings become the deepest there is', '<h6>a</h6>', '<h4 id="s-a">a</h4>'],
    ['blocks in a heading stay headings', '<h2><div>a</div></h2>', '<h2 id="s-a">a</h2>'],
    ['emphasis reaches over blocks', '<b><p>a</p><p>b</p></b>', '<p><strong>a</strong></p><p><strong>b</strong></p>'],
    [
      'a link around blocks becomes a link in each',
      '<a href="/x"><h2>a</h2><p>b</p></a>',
      '<h2 id="s-a"><a href="/x">a</a></h2><p><a href="/x">b</a></p>',
    ],
    ['two breaks in a row are a new paragraph', '<p>a<br><br>b<br>c<br></p>', '<p>a</p><p>b<br>c</p>'],
    ['terms and descriptions', '<dl><dt>a</dt><dd>b</dd></dl>', '<p><strong>a</strong></p><p>b</p>'],
    ['details are opened', '<details><summary>a</summary><p>b</p></details>', '<p><strong>a</strong></p><p>b</p>'],
    ['rules', 'a<hr>b', '<p>a</p><hr><p>b</p>'],
    [
      'code with its language and line breaks',
      '<pre><code class="language-js">a\n  b\n</code></pre>',
      '<pre><code class="language-js">a\n  b</code></pre>',
    ],
    [
      'code in lines of its own',
      '<pre class="lang-py"><div>a</div><div>b<br>c</div></pre>',
      '<pre><code class="language-py">a\nb\nc</code></pre>',
    ],
    ['no marks in code', '<pre><b>a</b></pre>', '<pre><code>a</code></pre>'],
    ['formulas with an alternative', '<p>a <math alttext="x^2"><mi>x</mi></math></p>', '<p>a x^2</p>'],
    ['quotation marks of inline quotations', '<p><q>a</q></p>', '<p>“a”</p>'],
    ['raised digits keep their meaning', '<p>10<sup>-3</sup> H<sub>2</sub>O x<sup>ab</sup></p>', '<p>10⁻³ H2O xab</p>'],
  ])('%s', (_, html, expected) => {
    expect(through(html)).toBe(expected);
  });

  it.each([
    '<script>x</script>',
    '<style>x</style>',
    '<template>x</template>',
    '<noscript>x</noscript>',
    '<p hidden>x</p>',
    '<p style="color:red; display : none">x</p>',
    '<span aria-hidden="true">x</span>',
    '<button>x</button>',
    '<select><option>x</option></select>',
    '<textarea>x</textarea>',
    '<svg><text>x</text></svg>',
    '<object>x</object>',
    '<!-- x -->',
    '<title>x</title>',
  ])('nothing of %s is read', html => {
    expect(through(`<p>a</p>${html}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });
});

describe('emphasis', () => {
  it.each([
    ['<b>a</b><strong>b</strong>', '<strong>ab</strong>'],
    ['<i>a</i><em>b</em><cite>c</cite>', '<em>abc</em>'],
    ['<s>a</s><del>b</del><strike>c</strike>', '<s>abc</s>'],
    ['<code>a</code><kbd>b</kbd><samp>c</samp>', '<code>abc</code>'],
    ['<u>a</u><mark>b</mark><small>c</small>', 'abc'],
    ['<span style="font-weight:700">a</span>', '<strong>a</strong>'],
    ['<span style="font-style: italic; text-decoration: line-through">a</span>', '<em><s>a</s></em>'],
    ['<b style="font-weight:normal">a</b>', 'a'],
    ['<b>a<b>b</b></b>c', '<strong>ab</strong>c'],
  ])('%s', (html, expected) => {
    expect(through(`<p>${html}</p>`)).toBe(`<p>${expected}</p>`);
  });
});

describe('links', () => {
  it.each([
    ['a relative one is resolved', '../b?c#d', 'https://example.org/b?c#d'],
    ['one without scheme too', '//example.com/x', 'https://example.com/x'],
    ['white space is encoded or removed', ' /a b\n', 'https://example.org/a%20b'],
    ['mail stays', 'mailto:a@example.org', 'mailto:a@example.org'],
  ])('%s', (_, href, expected) => {
    expect(through(`<a href="${href}">x</a>`, { baseUrl: 'https://example.org/a/' })).toContain(`href="${expected}"`);
  });

  it.each([
    'javascript:x',
    ' jAvAsCrIpT:x',
    'java&#9;script:x',
    '&#1;javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    'ftp://x',
    '',
  ])('to %j lose the address and keep the words', href => {
    expect(through(`<p><a href="${href}">x</a></p>`)).toBe('<p>x</p>');
    expect(through(`<p><a href="${href}">x</a></p>`, { baseUrl: 'https://example.org/' })).not.toMatch(
      /script|data:|file:|ftp:/,
    );
  });

  it('keep their title', () => {
    expect(through('<a href="/a" title=" b&#10;c ">x</a>')).toBe('<p><a href="/a" title="b c">x</a></p>');
  });
});

describe('pictures', () => {
  it('of our own become images with caption and credit', () => {
    const html =
      '<figure><img src="/media/a.png" alt="A"><figcaption>Cap <a class="credit" href="https://example.org/">Cred</a></figcaption></figure>';
    expect(documentFromHtml(html).content).toMatchObject([
      {
        type: 'image',
        attrs: { src: '/media/a.png', alt: 'A', caption: 'Cap', credit: 'Cred', creditUrl: 'https://example.org/' },
      },
    ]);
  });

  it('of our own part a paragraph', () => {
    expect(kinds(documentFromHtml('<p>a<img src="/media/a.png">b</p>'))).toEqual(['paragraph', 'image', 'paragraph']);
  });

  it('of other servers become links, named as well as possible', () => {
    const base = { baseUrl: 'https://example.org/' };
    expect(through('<p>See <img src="a.png" alt="a chart"></p>', base)).toBe(
      '<p>See <a href="https://example.org/a.png" rel="noopener">a chart</a></p>',
    );
    expect(through('<img src="/x/chart%201.png?w=3">', base)).toContain('>chart 1.png</a>');
    expect(through('<figure><img src="a.png" alt=""><figcaption>Cap</figcaption></figure>', base)).toBe(
      '<p><a href="https://example.org/a.png" rel="noopener">a.png</a></p><p>Cap</p>',
    );
    expect(through('<a href="/big"><img src="a.png" alt="small"></a>', base)).toContain(
      '<a href="https://example.org/big" rel="noopener">small</a>',
    );
  });

  it('below /media/ of another server are that server’s', () => {
    expect(through('<img src="/media/a.png" alt="A">', { baseUrl: 'https://example.org/' })).not.toContain('<img');
  });

  it('without meaning vanish', () => {
    expect(through('<p>a<img src="x.gif" alt=""><img src="p.gif" width="1" height="1"></p>')).toBe('<p>a</p>');
  });

  it('that load late are found where they are', () => {
    expect(through('<img src="data:image/gif;base64,R0" data-src="https://example.org/a.png" alt="A">')).toContain(
      'href="https://example.org/a.png"',
    );
  });

  it('that have been stored become images', () => {
    const mediaPath = (src: string) => (src === 'https://example.org/a.png' ? '/media/1.png' : undefined);
    const html = '<figure><img src="a.png" alt="A"><figcaption>C</figcaption></figure><img src="b.png" alt="B">';
    const { content } = documentFromHtml(html, { baseUrl: 'https://example.org/', mediaPath });
    expect(content).toMatchObject([{ attrs: { src: '/media/1.png', alt: 'A', caption: 'C' } }, { type: 'paragraph' }]);
  });

  it('keep all of a gallery and its caption', () => {
    const html = '<figure><img src="/media/a.png"><img src="/media/b.png"><figcaption>C</figcaption></figure>';
    expect(kinds(documentFromHtml(html))).toEqual(['image', 'image', 'paragraph']);
  });
});

describe('embedded videos and frames', () => {
  it.each([
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?start=90" title="T"></iframe>',
    '<iframe data-src="//www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=90" title="T"></iframe>',
    '<figure class="video" data-video-id="dQw4w9WgXcQ" data-start="90"><a href="x">T</a><figcaption>y</figcaption></figure>',
  ])('%s is a video', html => {
    expect(documentFromHtml(`<p>${html}</p>`).content).toMatchObject([
      { type: 'video', attrs: { videoId: 'dQw4w9WgXcQ', title: 'T', start: 90 } },
    ]);
  });

  it('so are WordPress’s bare addresses and the element of YouTube light', () => {
    const wordpress =
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/dQw4w9WgXcQ?t=1m30s\n</div></figure>';
    expect(documentFromHtml(wordpress).content).toMatchObject([{ type: 'video', attrs: { start: 90 } }]);
    expect(documentFromHtml('<lite-youtube videoid="dQw4w9WgXcQ" playlabel="T"></lite-youtube>').content).toMatchObject(
      [{ type: 'video', attrs: { title: 'T' } }],
    );
  });

  it('other frames, sound and film are linked', () => {
    expect(through('<iframe src="https://example.org/map" title="Map"></iframe>')).toBe(
      '<p><a href="https://example.org/map" rel="noopener">Map</a></p>',
    );
    expect(through('<iframe src="javascript:x">y</iframe>')).toBe('');
    expect(through('<video poster="x"><source src="https://example.org/a.mp4">old browser</video>')).toBe(
      '<p><a href="https://example.org/a.mp4" rel="noopener">a.mp4</a></p>',
    );
  });
});

describe('quotations', () => {
  const source = { type: 'blockquote', attrs: { cite: 'Who, Book', url: 'https://example.org/' } };

  it.each([
    '<figure><blockquote><p>q</p></blockquote><figcaption>— <a href="https://example.org/">Who</a>, Book</figcaption></figure>',
    '<blockquote cite="https://example.org/"><p>q</p><footer>— Who, <cite>Book</cite></footer></blockquote>',
    '<blockquote><p>q</p><cite><a href="https://example.org/">Who</a>, Book</cite></blockquote>',
  ])('know their source from %s', html => {
    const { content } = documentFromHtml(html);
    expect(content).toMatchObject([source]);
    expect(content[0]).toMatchObject({ content: [{ content: [{ text: 'q' }] }] });
  });

  it('keep a title that is part of the sentence', () => {
    expect(through('<blockquote><p>In <cite>Book</cite> he says</p></blockquote>')).toBe(
      '<blockquote><p>In <em>Book</em> he says</p></blockquote>',
    );
  });
});

describe('lists', () => {
  it.each([
    [
      'nested ones',
      '<ul><li>a<ol start=3><li>b</ol><li>c</ul>',
      '<ul><li>a<ol start="3"><li>b</li></ol></li><li>c</li></ul>',
    ],
    ['badly nested ones', '<ul><li>a</li><ul><li>b</li></ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['words outside the items', '<ul>a<li>b</li>c</ul>', '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>'],
    ['items without a list', '<li>a</li><li>b</li>', '<p>a</p><p>b</p>'],
    [
      'tasks',
      '<ul><li><input type=checkbox checked> a</li><li><input type=checkbox> b</li></ul>',
      '<ul><li>☑ a</li><li>☐ b</li></ul>',
    ],
    [
      'items that begin with other blocks',
      '<ul><li><pre>a</pre></li></ul>',
      '<ul><li><pre><code>a</code></pre></li></ul>',
    ],
  ])('%s', (_, html, expected) => {
    expect(through(html).replace(/<li><p>a<\/p><\/li>/, '<li>a</li>')).toBe(expected);
  });
});

describe('tables', () => {
  const rows = (html: string) => {
    const [table] = documentFromHtml(html).content;
    if (table?.type !== 'table') throw new Error('no table');
    return table.content.map(({ content = [] }) =>
      content.map(({ type, attrs, content: [first] }) =>
        [
          type === 'tableHeader' ? 'th' : 'td',
          ...(attrs.colspan > 1 ? [`c${attrs.colspan}`] : []),
          ...(attrs.rowspan > 1 ? [`r${attrs.rowspan}`] : []),
          ...(attrs.align ? [attrs.align] : []),
          first?.content?.map(piece => (piece.type === 'text' ? piece.text : '')).join('') ?? '',
        ].join(' '),
      ),
    );
  };

  it('keep header cells, spans and alignment', () => {
    expect(
      rows(
        '<table><thead><tr><td>a<td align=right>b<tbody><tr><th>c<td style="text-align:center">d<tr><td colspan=2>e</table>',
      ),
    ).toEqual([['th a', 'th right b'], ['th c', 'td center d'], ['td c2 e']]);
  });

  it('are filled up to rectangles, and spans that reach too far are cut', () => {
    expect(rows('<table><tr><td rowspan=9>a<td colspan=2>b<tr><td>c<tr><td>d<td>e<td>f</table>')).toEqual([
      ['td r3 a', 'td c2 b', 'td '],
      ['td c', 'td ', 'td '],
      ['td d', 'td e', 'td f'],
    ]);
  });

  it('keep rows that cells from above fill', () => {
    expect(rows('<table><tr><td rowspan=2>a<td rowspan=2>b<tr></tr><tr></tr><tr><td>c</table>')).toEqual([
      ['td r2 a', 'td r2 b'],
      [],
      ['td c', 'td '],
    ]);
  });

  it('flatten what does not fit a cell', () => {
    expect(through('<table><tr><th>a<td><ul><li>b<li>c</ul><p>d</table>')).toContain(
      '<td><p>• b</p><p>• c</p><p>d</p></td>',
    );
  });

  it('set their caption before them', () => {
    expect(kinds(documentFromHtml('<table><caption>C</caption><tr><th>a<td>b</table>'))).toEqual([
      'paragraph',
      'table',
    ]);
  });

  it.each([
    '<table role="presentation"><tr><td>a<td>b</table>',
    '<table><tr><td><table><tr><th>x<td>y</table><td>a</table>',
    '<table><tr><td><h2>a</h2><td>b</table>',
    '<table><tr><td>a</table>',
  ])('that arrange a page are unwrapped: %s', html => {
    expect(kinds(documentFromHtml(html))).toContain('paragraph');
  });
});

describe('footnotes of pages', () => {
  const noted = '<p>a<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> b</p>';

  it.each([
    [
      'GitHub',
      '<p>a<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup> b</p><section data-footnotes class="footnotes"><h2>Footnotes</h2><ol><li id="user-content-fn-1"><p>note <a href="#user-content-fnref-1" class="data-footnote-backref">↩</a></p></li></ol></section>',
    ],
    [
      'Wikipedia',
      '<p>a<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> b</p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">↑</a></span> note</li></ol>',
    ],
    [
      'Pandoc',
      '<p>a<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> b</p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1" role="doc-endnote"><p>note<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
    [
      'WordPress',
      '<p>a<sup data-fn="x" class="fn"><a href="#x" id="x-link">1</a></sup> b</p><ol class="wp-block-footnotes"><li id="x">note <a href="#x-link">↩︎</a></li></ol>',
    ],
  ])('as %s writes them move to their reference', (_, html) => {
    const rendered = through(html);
    expect(rendered.startsWith(noted)).toBe(true);
    expect(rendered).toContain('<li id="fn-1"><p>note <a');
    expect(visibleText(rendered)).toBe('a1 b note');
  });

  it('keep their marks and paragraphs', () => {
    const html = `<p>a<sup><a href="#n">1</a></sup></p><div class="footnotes"><ol><li id="n"><p>x <i>y</i></p><p>z</p></li></ol></div>`;
    expect(through(html)).toContain('<p>x <em>y</em><br>z <a');
  });

  it('that nothing refers to stay where they are', () => {
    const html =
      '<p>a<sup><a href="#n">1</a></sup></p><div class="footnotes"><ol><li id="n">x</li><li id="m">y</li></ol></div>';
    expect(kinds(documentFromHtml(html))).toEqual(['paragraph', 'orderedList']);
  });

  it('never swallow the text that they are part of', () => {
    const html = '<div id="n" role="doc-footnote"><p>a<sup><a href="#n">1</a></sup> b</p></div>';
    expect(visibleText(through(html))).toBe('a1 b');
    expect(through('<p>a<sup><a href="#n">1</a></sup></p><p id="n">b</p>')).toContain('<p>b</p>');
  });
});

describe('enormous input', () => {
  const outcome = (html: string): string => {
    try {
      return kinds(documentFromHtml(html))[0] ?? '';
    } catch (error) {
      if (isDomainError(error)) return error.code;
      throw error;
    }
  };

  it.each([
    ['divisions', '<div>'],
    ['quotations', '<blockquote>'],
    ['lists', '<ul><li>'],
    ['tables', '<table><tr><td>'],
    ['emphasis', '<b><i>'],
    ['links', '<a href="/x"><div>'],
    ['figures', '<figure><figcaption>'],
    ['unknown elements', '<x-y>'],
    ['foreign elements', '<svg><g>'],
  ])('%s, nested 60,000 times, become a document', (_, tags) => {
    expect(outcome(`${tags.repeat(60_000)}words`)).toMatch(/^(?:paragraph|blockquote|bulletList)$/);
  });

  it('keeps the words at the bottom of the deepest nesting, within the depth that is allowed', () => {
    const document = documentFromHtml(`${'<blockquote><ul><li>'.repeat(1000)}words`);
    expect(visibleText(renderHtml(document, { labels: LABELS }))).toBe('words');
    expect(JSON.stringify(document).split('"content":').length - 1).toBeLessThanOrEqual(DOCUMENT_LIMITS.depth);
  });

  it('is refused where markup would multiply itself or the document grow too large', () => {
    const multiplying = Array.from({ length: 5000 }, (_, size) => `<font size=${size}><p>`).join('');
    expect(outcome(multiplying)).toBe('document.tooLarge');
    expect(outcome('<p>a'.repeat(DOCUMENT_LIMITS.nodes))).toBe('document.tooLarge');
    expect(outcome('a'.repeat(17 * 1024 * 1024))).toBe('document.tooLarge');
  });

  it('may refer to one long note again and again', () => {
    const html = `${'<sup><a href="#n">1</a></sup>'.repeat(20_000)}<ol class="footnotes"><li id="n">${'<b>x</b> '.repeat(20_000)}</li></ol>`;
    expect(outcome(html)).toBe('paragraph');
  });
});

describe.runIf(hasCorpus('extraction/wikipedia/expected.html'))('articles of real pages', () => {
  it.each(['archive-of-our-own', 'blogger', 'citylab-1', 'lwn-1', 'medium-2', 'v8-blog', 'wapo-1'])(
    '%s keeps its words',
    page => {
      const html = readCorpus(`extraction/${page}/expected.html`);
      const rendered = through(html, { baseUrl: 'https://example.org/' });
      expect(strangersIn(rendered)).toEqual([]);
      expect(overlap(visibleText(rendered), visibleText(html))).toBeGreaterThan(0.998);
    },
  );

  it('an encyclopaedia article keeps its words save those of pictures', () => {
    const html = readCorpus('extraction/wikipedia/expected.html');
    expect(overlap(visibleText(through(html)), visibleText(html))).toBeGreaterThan(0.96);
  });
});

/** F1 of the two texts' words, each counted as often as it occurs. */
function overlap(one: string, other: string): number {
  const left = new Map<string, number>();
  const words = one.split(' ');
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  const others = other.split(' ');
  const common = others.filter(word => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return (2 * common.length) / (words.length + others.length);
}
