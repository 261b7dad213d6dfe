import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDomainError } from '#lib/domain-error.ts';
import { safeHref } from '../addresses.ts';
import { codeBlock, documentOf, footnote, heading, image, link, paragraph, quotation, table, video } from '../build.ts';
import { cleanLine } from '../clean-text.ts';
import { documentFromMarkdown } from '../markdown/import.ts';
import { parseDocument } from '../parse.ts';
import { strangersIn } from '../testing/allow-list.ts';
import { hasCorpus, readJsonCorpus } from '../testing/corpora.ts';
import { LABELS } from '../testing/labels.ts';
import { visibleText } from '../testing/visible-text.ts';
import { documentFromHtml } from './import.ts';
import { renderHtml } from './render.ts';

const render = (html: string, baseUrl?: string) => renderHtml(documentFromHtml(html, { baseUrl }), { labels: LABELS });

describe('the check itself', () => {
  it.each([
    '<script>x</script>',
    '<p onclick="x">',
    '<a href="javascript:x">',
    '<a href=" javascript:x">',
    '<a href="java\tscript:x">',
    '<img src="https://example.org/a.png">',
    '<img src="/media/../x">',
    '<svg><p></p></svg>',
    '<p style="x">',
    '<code class="x y">',
    '<!-- x -->',
  ])('sees %j', html => {
    expect(strangersIn(html)).not.toEqual([]);
  });
});

describe.runIf(hasCorpus('safety/dompurify-expect.json'))('hostile HTML', () => {
  const fragments = readJsonCorpus<{ payload: string }>('safety/dompurify-expect.json');

  it(`leaves nothing outside the schema in any of ${fragments.length} fragments`, () => {
    const found = fragments.flatMap(({ payload }) => [
      ...strangersIn(render(payload)),
      ...strangersIn(render(payload, 'https://example.org/a/b')),
      ...strangersIn(render(`<table><tr><td><svg>${payload}</table>`)),
      ...strangersIn(renderHtml(documentFromMarkdown(payload), { labels: LABELS })),
    ]);
    expect(fragments.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  it('stays the same when it is read once more', () => {
    for (const { payload } of fragments) {
      const once = render(payload);
      expect(render(once)).toBe(once);
    }
  });
});

describe.runIf(hasCorpus('strings/naughty-strings.json'))('naughty strings', () => {
  const strings = readJsonCorpus<string>('strings/naughty-strings.json').filter(Boolean);

  it('stand as text in every place that takes text', () => {
    for (const words of strings) {
      const html = renderHtml(everywhere(words), { labels: LABELS });
      expect(strangersIn(html)).toEqual([]);
      const seen = visibleText(html);
      const expected = visibleText(`<p>${cleanLine(words).replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
      expect(seen.split(expected).length - 1).toBeGreaterThanOrEqual(expected === '' ? 0 : 11);
    }
  });

  it('never make a link that leads to a script', () => {
    for (const words of strings) {
      const href = safeHref(words);
      if (href !== undefined)
        expect(strangersIn(renderHtml(documentOf([paragraph([link('x', href)])]), { labels: LABELS }))).toEqual([]);
      const written = words.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
      expect(
        strangersIn(
          render(`<a href="${written}">x</a><img src="${written}"><blockquote cite="${written}">x</blockquote>`),
        ),
      ).toEqual([]);
      expect(
        strangersIn(
          renderHtml(documentFromMarkdown(`[x](<${words}>) ![x](<${words}>) <${words}>`), { labels: LABELS }),
        ),
      ).toEqual([]);
    }
  });

  it('are refused or harmless as addresses of a stored link', () => {
    for (const href of strings) {
      const json = {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }] },
        ],
      };
      const html = accepted(() => renderHtml(parseDocument(json), { labels: LABELS }));
      expect(strangersIn(html ?? '')).toEqual([]);
    }
  });
});

describe('any input', () => {
  const markup = fc.array(
    fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<a href="javascript:x">',
        '<a href="/a">',
        '</a>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
      ],
      ...[
        '<svg>',
        '</svg>',
        '<math>',
        '<mtext>',
        '<style>',
        '</style>',
        '<script>',
        '</script>',
        '<textarea>',
        '<template>',
        '<!--',
      ],
      ...[
        '-->',
        '<li>',
        '<ul>',
        '</ul>',
        '<pre>',
        '<blockquote>',
        '<figure>',
        '<figcaption>',
        '</figure>',
        '<img src=/media/a.png>',
      ],
      ...[
        '<img src=x onerror=y>',
        '<iframe src="javascript:x">',
        '<sup><a href="#n">1</a></sup>',
        '<section class=footnotes>',
      ],
      ...[
        '<li id=n>',
        'text',
        ' ',
        '&lt;script&gt;',
        '\u0000',
        '"',
        "'",
        '<h1>',
        '</h1>',
        '<dl>',
        '<dt>',
        '<dd>',
        '<details>',
        '<br>',
      ],
    ),
    { maxLength: 30 },
  );

  it('becomes a document whose HTML holds nothing outside the schema and is stable', () => {
    fc.assert(
      fc.property(markup, pieces => {
        const once = render(pieces.join(''));
        expect(strangersIn(once)).toEqual([]);
        expect(render(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('as Markdown likewise', () => {
    const markdown = fc.array(
      fc.oneof(
        fc.constantFrom(
          '# ',
          '> ',
          '- ',
          '1. ',
          '\n',
          '\n\n',
          '    ',
          '```',
          '|',
          '|-|',
          '[^1]',
          '[^1]: ',
          '](javascript:x)',
          '[',
          '**',
          '~~',
        ),
        markup.map(pieces => pieces.slice(0, 3).join('')),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(markdown, pieces => {
        expect(strangersIn(renderHtml(documentFromMarkdown(pieces.join('')), { labels: LABELS }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** A document with the words in each place that takes words: eleven of them for readers, one for screen readers. */
function everywhere(words: string) {
  const short = words.slice(0, 400);
  return documentOf([
    heading(2, words),
    paragraph([link(words, '/a', words), footnote(words)]),
    quotation(words, { cite: short, url: 'https://example.org/' }),
    table([[words], [words]]),
    codeBlock(words),
    image({ src: '/media/a.png', alt: short, caption: short, credit: short }),
    video({ videoId: 'dQw4w9WgXcQ', title: short }),
  ]);
}

function accepted<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch (error) {
    if (isDomainError(error) && error.code === 'document.invalid') return undefined;
    throw error;
  }
}
