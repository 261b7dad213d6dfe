import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { hasCorpus, readJsonCorpus } from '#lib/documents/testing/corpora.ts';
import { commentHtml } from './render.ts';

describe('a comment’s HTML', () => {
  test.each([
    ['Eins\nzwei\n\nDrei', '<p>Eins<br>zwei</p><p>Drei</p>'],
    ['<b>1 & 2</b> "x"', '<p>&lt;b&gt;1 &amp; 2&lt;/b&gt; &quot;x&quot;</p>'],
    ['', ''],
    [
      'Siehe https://example.org/a?b=1&c=2.',
      '<p>Siehe <a href="https://example.org/a?b=1&amp;c=2" rel="nofollow ugc noopener">https://example.org/a?b=1&amp;c=2</a>.</p>',
    ],
  ])('of %j', (body, html) => {
    expect(commentHtml(body)).toBe(html);
  });

  test.each([
    ['(https://example.org/Moor_(Torf))', 'https://example.org/Moor_(Torf)'],
    ['„https://example.org“', 'https://example.org'],
    ['https://example.org/x…', 'https://example.org/x'],
    ['HTTPS://EXAMPLE.ORG/X!', 'HTTPS://EXAMPLE.ORG/X'],
  ])('links in %j just the address', (body, address) => {
    expect(commentHtml(body)).toContain(`>${address}</a>`);
  });

  test.each([
    'javascript:alert(1)',
    'https://',
    'https://[',
    'data:text/html,x',
    'ftp://example.org',
    'www.example.org',
  ])('makes no link of %j', body => {
    expect(commentHtml(body)).toBe(`<p>${body}</p>`);
  });

  test('holds nothing but paragraphs, breaks and links to web pages, and keeps every word', () => {
    const pieces = [
      'https://a.example/',
      'http://',
      '<script>',
      '"onclick=',
      "'",
      '&amp;',
      '\n',
      '\n\n',
      ' ',
      ')',
      '.',
      'ä',
    ];
    const body = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 }).map(parts => parts.join('')),
    );
    fc.assert(fc.property(body, assertSafe), { numRuns: 3000 });
  });
});

describe.runIf(hasCorpus('strings/naughty-strings.json'))('strings that broke other programs', () => {
  test('are text in comments', () => {
    for (const text of readJsonCorpus<string>('strings/naughty-strings.json')) assertSafe(text);
  });
});

interface TreeNode {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: TreeNode[];
}

function assertSafe(body: string): void {
  const tree = parseFragment(commentHtml(body)) as unknown as TreeNode;
  const nodes = everyNode(tree).slice(1);
  for (const node of nodes) {
    expect(['#text', 'p', 'br', 'a']).toContain(node.nodeName);
    expect(node.attrs?.map(({ name }) => name) ?? []).toEqual(node.nodeName === 'a' ? ['href', 'rel'] : []);
    if (node.nodeName === 'a') expect(node.attrs?.[0]?.value).toMatch(/^https?:\/\/[^"<>\s]+$/);
  }
  expect(blackened(nodes.map(node => node.value ?? '').join(''))).toBe(blackened(body));
}

function everyNode(node: TreeNode): TreeNode[] {
  return [node, ...(node.childNodes ?? []).flatMap(everyNode)];
}

/** Without white space, and without NUL, which no comment holds (`commentSchema`) and HTML cannot. */
function blackened(text: string): string {
  return text.replace(/\s|\0/g, '').toWellFormed();
}
