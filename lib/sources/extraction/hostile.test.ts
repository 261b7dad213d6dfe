import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDomainError } from '#lib/domain-error.ts';
import { extractArticle } from './extract.ts';
import { ARTICLE_TEXT, aPage, PARAGRAPHS } from './testing/a-page.ts';

const url = 'https://www.example.org/a';
const paragraphs = PARAGRAPHS.map(text => `<p>${text}</p>`).join('');
const article = `<article><h1>Der Teich</h1>${paragraphs}</article>`;
const textOf = (html: string) => extractArticle(html, { url }).text;

/** Whatever comes, the answer is an article or a sentence for the reader; the runner's own limit guards the time. */
function answer(html: string): string {
  try {
    return textOf(html);
  } catch (error) {
    if (isDomainError(error)) return error.code;
    throw error;
  }
}

describe('the article is found in spite of', () => {
  test.each([
    ['100,000 nested containers around it', () => '<div>'.repeat(100_000) + article + '</div>'.repeat(100_000)],
    ['100,000 containers that are never closed', () => article + '<div>'.repeat(100_000)],
    ['nested formatting', () => '<b><i><u>'.repeat(20_000) + article],
    ['ten megabytes of script', () => `<script>${'var a=1;'.repeat(1_300_000)}</script>${article}`],
    [
      'attributes of megabytes',
      () =>
        `<div class="${'a '.repeat(1_000_000)}" style="${'color:red;'.repeat(200_000)}" data-x="${'x'.repeat(2_000_000)}">${article}</div>`,
    ],
    [
      '100,000 attributes',
      () => `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>${article}</div>`,
    ],
    ['NUL characters', () => '\0'.repeat(100_000) + article.replaceAll(' ', '\0 ')],
    ['lone surrogates', () => `<p>${'\ud800'.repeat(10_000)}</p>${article}`],
    ['a style sheet of open braces', () => `<style>${'{'.repeat(500_000)}</style>${article}`],
    ['a style sheet of open comments', () => `<style>${'/*'.repeat(250_000)}</style>${article}`],
    [
      'one class with 30,000 rules',
      () => `<style>${'.a{display:none}'.repeat(30_000)}</style>${'<i class="b a c">x</i>'.repeat(10_000)}${article}`,
    ],
    [
      'structured data without an end',
      () => `<script type="application/ld+json">{"@type":"Article","x":"${'\\"'.repeat(500_000)}</script>${article}`,
    ],
    [
      'a million open brackets as structured data',
      () => `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${article}`,
    ],
    ['30,000 headings', () => '<h1>x</h1>'.repeat(30_000) + article],
    [
      '9,000 boxes of other articles',
      () => `<div class="related share"><p>${'x '.repeat(60)}</p></div>`.repeat(9000) + article,
    ],
    ['a title of a megabyte', () => `<title>${'x | '.repeat(250_000)}</title>${article}`],
  ])('%s', (_, html) => {
    expect(textOf(html())).toContain(ARTICLE_TEXT.slice(0, 100));
  });
});

describe('an answer comes for', () => {
  test.each([
    ['ten megabytes of paragraphs', () => `<article>${paragraphs.repeat(15_000)}</article>`],
    ['ten megabytes of one word', () => `<article><p>${'w'.repeat(10_000_000)}</p></article>`],
    ['ten megabytes of commas', () => `<article><p>${'word, '.repeat(1_600_000)}</p></article>`],
    ['lists in lists', () => '<ul><li>'.repeat(50_000) + article],
    ['tables in tables', () => '<table><tr><td>'.repeat(30_000) + article],
    ['misnested formatting', () => '<b><p></b>'.repeat(20_000) + article],
    ['templates in templates', () => '<template>'.repeat(50_000) + article],
    ['39,000 line breaks', () => `<blockquote>x${'<br>'.repeat(38_000)}x</blockquote>${article}`],
    ['preformatted spaces', () => `<pre>x${' '.repeat(3_000_000)}x</pre>${article}`],
    ['deep and wide boxes', () => '<div class="related">'.repeat(140) + paragraphs.repeat(1500)],
    [
      'bytes that are no text',
      () => Array.from({ length: 300_000 }, (__, i) => String.fromCharCode((i * 7919) % 65_536)).join(''),
    ],
    ['a million angle brackets', () => '<'.repeat(1_000_000)],
  ])('%s', (_, html) => {
    expect(answer(html())).toEqual(expect.any(String));
  });

  test('a page beyond the limit, before it is parsed', () => {
    expect(answer('x'.repeat(13 * 1024 * 1024))).toBe('extraction.tooLarge');
  });
});

test('whatever the markup, the answer is plain and the preview harmless', () => {
  const tag = fc.constantFrom(
    ...'div p span a b h1 h2 ul li table tr td blockquote pre br img figure figcaption svg math style script title template noscript iframe form button article aside nav select option textarea'.split(
      ' ',
    ),
  );
  const attribute = fc.constantFrom(
    '',
    ' class="comment related"',
    ' style="display:none"',
    ' href="javascript:alert(1)"',
    ' src="data:text/html,x" onerror="alert(1)"',
    ' hidden',
    ' itemprop="articleBody"',
    ' id="',
    " '<!--",
    ' href="https://example.org/?a=1&b=<x>"',
  );
  const text = fc.constantFrom(
    ...PARAGRAPHS,
    '&lt;script&gt;',
    '<!--',
    '-->',
    ']]>',
    '</p',
    '\0',
    '\ud800',
    '“',
    '<![CDATA[',
  );
  const piece = fc.oneof(
    fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`),
    tag.map(name => `</${name}>`),
    text,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      let found: ReturnType<typeof extractArticle>;
      try {
        found = extractArticle(aPage({ within: pieces.join('') }), { url });
      } catch (error) {
        expect(isDomainError(error)).toBe(true);
        return;
      }
      expect(found.text).toBe(found.blocks.map(block => block.text).join('\n\n'));
      expect(found.text.isWellFormed()).toBe(true);
      expect(found.text).not.toMatch(/\0/);
      const tags = found.contentHtml.match(/<[^>]*>/g) ?? [];
      for (const written of tags) expect(written).toMatch(ALLOWED_TAG);
      expect(found.contentHtml.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
    }),
    { numRuns: 300 },
  );
});

const ALLOWED_TAG =
  /^<(?:\/?(?:p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|code|em|strong|b|i|u|s|del|ins|sub|sup|q|cite|abbr|kbd|samp|var|mark|small|figure|figcaption|table|caption|thead|tbody|tfoot|tr|a)|br|hr|\/?t[dh](?: (?:col|row)span="\d+")*|a href="https?:\/\/[^"<>]*" rel="nofollow noopener noreferrer"|img src="https?:\/\/[^"<>]*" alt="[^"<>]*" loading="lazy")>$/;
