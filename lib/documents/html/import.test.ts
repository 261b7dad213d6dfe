import { describe, expect, it } from 'vitest';
import { strangersIn } from '../testing/allow-list.ts';
import { hasCorpus, readCorpus } from '../testing/corpora.ts';
import { through } from '../testing/through.ts';
import { visibleText } from '../testing/visible-text.ts';
import { documentFromHtml } from './import.ts';

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
