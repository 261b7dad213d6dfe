import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bulletList,
  cell,
  documentOf,
  footnote,
  heading,
  image,
  link,
  paragraph,
  quotation,
  table,
  text,
  video,
} from '../build.ts';
import { documentFromHtml } from '../html/import.ts';
import { renderHtml } from '../html/render.ts';
import type { Block } from '../model.ts';
import { anyDocument } from '../testing/arbitrary.ts';
import { contentOf } from '../testing/content.ts';
import {
  commonmarkExamples,
  hasCorpus,
  type MarkdownExample,
  sampleLines,
  specificationExamples,
} from '../testing/corpora.ts';
import { LABELS } from '../testing/labels.ts';
import { visibleText } from '../testing/visible-text.ts';
import { documentToMarkdown } from './export.ts';
import { documentFromMarkdown } from './import.ts';

const written = (...blocks: Block[]) => documentToMarkdown(documentOf(blocks)).trim();
const read = (markdown: string) => documentFromMarkdown(markdown).content;
const rendered = (markdown: string) => renderHtml(documentFromMarkdown(markdown), { labels: LABELS });

describe('Markdown', () => {
  it('brings every document back as it was', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        expect(contentOf(documentFromMarkdown(documentToMarkdown(document)))).toEqual(contentOf(document));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is written', () => {
  it('is plain Markdown where Markdown has the words for it', () => {
    expect(
      written(
        heading(2, 'H'),
        paragraph(['a ', text('b', { type: 'bold' }), ' ', link('c', '/c', 'T'), footnote('n')]),
        bulletList(['x', 'y']),
        image({ src: '/media/a.png', alt: 'A', caption: 'C' }),
      ),
    ).toBe('## H\n\na **b** [c](/c "T")[^1]\n\n- x\n- y\n\n![A](/media/a.png "C")\n\n[^1]: n');
  });

  it('names the source of a quotation on its last line', () => {
    expect(written(quotation('q', { cite: 'C', url: 'https://example.org/' }))).toBe(
      '> q\n>\n> — [C](https://example.org/)',
    );
    expect(written(quotation('q', { cite: 'C' }))).toBe('> q\n>\n> — C');
  });

  it('does not turn a quoted dash into a source', () => {
    const original = documentOf([quotation([paragraph('q'), paragraph('— C')])]);
    expect(contentOf(documentFromMarkdown(documentToMarkdown(original)))).toEqual(contentOf(original));
  });

  it('is HTML for videos, credits and tables with spans', () => {
    expect(written(video({ videoId: 'dQw4w9WgXcQ', title: 'T', start: 5 }))).toBe(
      '<figure data-video-id="dQw4w9WgXcQ" data-start="5"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=5s">T</a></figure>',
    );
    expect(written(image({ src: '/media/a.png', alt: 'A', credit: 'D' }))).toBe(
      '<figure><img src="/media/a.png" alt="A"><figcaption><span class="credit">D</span></figcaption></figure>',
    );
    expect(
      written({ ...table([['a']]), content: [{ type: 'tableRow', content: [cell('a', { colspan: 2 })] }] }),
    ).toContain('colspan="2"');
  });
});

describe('what is read', () => {
  it.each([
    ['headings of the first level go down', '# a\n\n## b', '<h2 id="s-a">a</h2><h2 id="s-b">b</h2>'],
    ['soft breaks are spaces, hard ones breaks', 'a\nb\\\nc  \nd', '<p>a b<br>c<br>d</p>'],
    ['tasks keep their boxes', '- [x] a\n- [ ] b', '<ul><li>☑ a</li><li>☐ b</li></ul>'],
    [
      'bare addresses are links',
      'see www.example.org',
      '<p>see <a href="http://www.example.org" rel="noopener">www.example.org</a></p>',
    ],
    ['so are references', '[a][b]\n\n[b]: /c "T"', '<p><a href="/c" title="T">a</a></p>'],
    [
      'pictures of other servers are links',
      '![a](https://example.org/a.png)',
      '<p><a href="https://example.org/a.png" rel="noopener">a</a></p>',
    ],
    ['scripts of links are dropped', '[a](javascript:x) <javascript:x>', '<p>a javascript:x</p>'],
    ['HTML is read as HTML', '<div>\n\n*a* <b>b</b>\n\n</div>', '<p><em>a</em> <strong>b</strong></p>'],
    ['HTML scripts are dropped', 'a <script>x</script> b\n\n<style>\n\nx\n</style>\n\nc', '<p>a b</p><p>c</p>'],
    ['an unclosed comment hides its own block only', '<!-- a\n\nb', ''],
    ['an unclosed script too', '> <script>\n\na', '<p>a</p>'],
    [
      'an unclosed inline element does not hide the rest',
      'a <script> b <textarea> *c*\n\nd',
      '<p>a b &lt;textarea&gt; <em>c</em></p><p>d</p>',
    ],
    [
      'a table keeps to its header’s columns',
      '|a|b|\n|:-|-|\n|c|\n|d|e|f|',
      '<td class="align-left">d</td><td>e</td></tr></tbody>',
    ],
    [
      'an empty header is no header',
      '| | |\n|-|-|\n|a|b|',
      '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
    ],
    ['code has its language', '```js title\na\n```', '<pre><code class="language-js">a</code></pre>'],
  ])('%s', (_, markdown, expected) => {
    expect(rendered(markdown)).toContain(expected);
    if (expected === '') expect(rendered(markdown)).toBe('');
  });

  it('a quotation’s last line may name its source', () => {
    expect(read('> q\n>\n> — [Who](https://example.org/), *Book*')).toMatchObject([
      {
        type: 'blockquote',
        attrs: { cite: 'Who, Book', url: 'https://example.org/' },
        content: [{ content: [{ text: 'q' }] }],
      },
    ]);
    expect(read('> — q')).toMatchObject([{ attrs: { cite: '' }, content: [{ content: [{ text: '— q' }] }] }]);
  });

  it('footnotes stand at their reference, whatever their label', () => {
    const [one, two] = [
      documentOf([paragraph(['a', footnote([text('one', { type: 'italic' })]), ' b'])]),
      read('a[^x] b\n\n[^z]: unused\n[^x]: *one*'),
    ];
    expect(contentOf({ type: 'doc', content: two })).toEqual(contentOf(one));
    expect(read('a[^x]\n\n[^x]: one\n\n    two')).toMatchObject([
      {
        content: [
          { text: 'a' },
          { type: 'footnote', content: [{ text: 'one' }, { type: 'hardBreak' }, { text: 'two' }] },
        ],
      },
    ]);
  });

  it('pictures take their captions', () => {
    expect(read('![A](/media/a.png "C")')).toMatchObject([
      { type: 'image', attrs: { alt: 'A', caption: 'C', decorative: false } },
    ]);
  });

  it('relative addresses are resolved', () => {
    expect(documentFromMarkdown('[a](b)', { baseUrl: 'https://example.org/x/' }).content).toMatchObject([
      { content: [{ marks: [{ attrs: { href: 'https://example.org/x/b' } }] }] },
    ]);
  });
});

describe('excess', () => {
  it.each([
    ['quotations on a line', '>'.repeat(10_000)],
    ['lists on a line', `${'- '.repeat(10_000)}a`],
    ['numbered lists on a line', `${'1. '.repeat(10_000)}a`],
    ['brackets', '[a'.repeat(10_000)],
    ['brackets over many lines', '[a\n'.repeat(10_000)],
    ['emphasis', `${'*'.repeat(10_000)}a`],
    ['text', 'a'.repeat(5_000_000)],
  ])('of %s is refused at once', (_, markdown) => {
    expect(() => documentFromMarkdown(`${markdown}a`)).toThrow('document.tooLarge');
  });

  it.each([
    ['a rule of a thousand stars', '*'.repeat(1000)],
    ['a rule of spaced dashes', '- '.repeat(1000)],
    ['a long line of code', `    ${'/'.repeat(5000)}`],
    ['many short links', '[a](b) '.repeat(2000)],
    ['paragraphs with a bracket each', '[a\n\n'.repeat(2000)],
  ])('is not seen in %s', (_, markdown) => {
    expect(() => documentFromMarkdown(markdown)).not.toThrow();
  });

  it('over many lines either becomes a document or is refused', () => {
    const stairs = Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    expect(read(stairs)[0]?.type).toBe('bulletList');
    const quotations = Array.from({ length: 50 }, () => `${'>'.repeat(50)} a\n`).join('');
    expect(read(quotations)[0]?.type).toBe('blockquote');
  });
});

describe.runIf(hasCorpus('markdown/commonmark-tests.json'))('the examples of the specifications', () => {
  const suites: [string, MarkdownExample[], { count: number; alike: number }][] = [
    ['CommonMark', commonmarkExamples(), { count: 652, alike: 648 }],
    ['GFM', specificationExamples('markdown/gfm-spec.txt'), { count: 673, alike: 667 }],
    ['GFM’s extensions', specificationExamples('markdown/gfm-extensions.txt'), { count: 28, alike: 26 }],
  ];

  // The others: pictures of other servers become links with their title below; an unclosed <textarea> does not take
  // the rest of the page; GFM 0.29 knows older rules for comments.
  it.each(suites)('of %s show the same words as the expected HTML', (_, examples, { count, alike }) => {
    const same = examples.filter(({ markdown, html }) => visibleText(rendered(markdown)) === visibleText(html));
    expect(examples).toHaveLength(count);
    expect(same.length).toBeGreaterThanOrEqual(alike);
  });

  it.each(suites)('of %s come back the same when written and read once more', (_, examples) => {
    const changed = examples.filter(({ markdown }) => {
      const first = documentFromMarkdown(markdown);
      const second = documentFromMarkdown(documentToMarkdown(first));
      return JSON.stringify(contentOf(first)) !== JSON.stringify(contentOf(second));
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });
});

describe.runIf(hasCorpus('text/mdn-de.jsonl.gz'))('real articles', () => {
  const articles = sampleLines<{ slug: string; markdown: string }>('text/mdn-de.jsonl.gz', 100);

  it(`${articles.length} of them come back the same through Markdown and through HTML`, () => {
    const changed = articles.filter(({ markdown }) => {
      const document = documentFromMarkdown(markdown);
      const copies = [
        documentFromMarkdown(documentToMarkdown(document)),
        documentFromHtml(renderHtml(document, { labels: LABELS })),
      ];
      return copies.some(copy => JSON.stringify(contentOf(copy)) !== JSON.stringify(contentOf(document)));
    });
    expect(articles.length).toBeGreaterThan(100);
    expect(changed.map(({ slug }) => slug)).toEqual([]);
  });
});
