import { describe, expect, it } from 'vitest';
import { isDomainError } from '#lib/domain-error.ts';
import { bulletList, documentOf, footnote, image, listItem, paragraph, text, video } from './build.ts';
import { everyBlock } from './every-block.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { parseDocument } from './parse.ts';
import { documentSchema } from './schema.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const para = (...content: unknown[]) => ({ type: 'paragraph', content });
const linked = (href: unknown) => para({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] });

function refusal(json: unknown): { code: string; place?: unknown; problem?: unknown; limit?: unknown } {
  try {
    parseDocument(json);
  } catch (error) {
    if (isDomainError(error)) return { code: error.code, ...error.args };
    throw error;
  }
  return { code: 'accepted' };
}

describe('a parsed document', () => {
  it('comes back unchanged when it is parsed again', () => {
    const document = documentOf([
      paragraph([text('a', { type: 'bold' }), footnote(['n']), 'b'], { passages: ['p1'], origin: 'machine' }),
      bulletList(['x', listItem([bulletList(['y'])])]),
      image({ src: '/media/a.jpg', alt: 'A' }),
    ]);
    expect(parseDocument(structuredClone(document))).toStrictEqual(document);
  });

  it('has an own id on every block, whatever came in', () => {
    const twice = { type: 'paragraph', attrs: { id: 'same' } };
    const document = parseDocument(doc(twice, twice, para(), { type: 'blockquote', content: [twice] }));
    const ids = [...everyBlock(document.content)].map(block => block.attrs.id);
    expect(ids[0]).toBe('same');
    expect(new Set(ids).size).toBe(5);
    expect(ids.every(id => /^\w{4,}$/.test(id))).toBe(true);
  });

  it('consists of plain objects, which a server component may pass on', () => {
    const { content } = documentOf([paragraph('x')]);
    expect(Object.getPrototypeOf(content[0]?.attrs)).toBe(Object.prototype);
  });

  it('orders marks and joins equal text', () => {
    const bold = { type: 'bold' };
    const italic = { type: 'italic' };
    const document = parseDocument(
      doc(para({ type: 'text', text: 'a', marks: [italic, bold] }, { type: 'text', text: 'b', marks: [bold, italic] })),
    );
    expect(document.content[0]).toMatchObject({ content: [{ type: 'text', text: 'ab', marks: [bold, italic] }] });
  });

  it('contains nothing that PostgreSQL refuses in jsonb', () => {
    const document = parseDocument(
      doc(para({ type: 'text', text: 'a\0b\ud800c\u0007\nd' }), {
        type: 'image',
        attrs: { src: '/media/a.png', caption: 'x\0\udfff' },
      }),
    );
    expect(document.content[0]).toMatchObject({ content: [{ text: 'ab\ufffdc d' }] });
    expect(document.content[1]).toMatchObject({ attrs: { caption: 'x\ufffd' } });
  });

  it('loses text that is nothing but control characters', () => {
    expect(parseDocument(doc(para({ type: 'text', text: '\0' }))).content[0]).not.toHaveProperty('content');
  });

  it('keeps line breaks and tabs in code only', () => {
    const code = { type: 'codeBlock', content: [{ type: 'text', text: 'a\r\n\tb' }] };
    expect(parseDocument(doc(code)).content[0]).toMatchObject({ content: [{ text: 'a\n\tb' }] });
  });

  it('carries no marks on a footnote, so that a link never stands in a link', () => {
    const note = { type: 'footnote', marks: [{ type: 'link', attrs: { href: '/a' } }] };
    expect(parseDocument(doc(para(note))).content[0]).toMatchObject({ content: [{ type: 'footnote' }] });
  });
});

describe('parsing refuses, naming the place,', () => {
  it.each([
    ['no document at all', null, 'doc'],
    ['a list', [], 'doc'],
    ['another outermost node', para(), 'doc'],
    ['an empty document', doc(), 'doc'],
    ['an unknown node', doc(para(), { type: 'iframe' }), 'content[1]'],
    ['a node named like an object method', doc({ type: 'toString' }), 'content[0]'],
    ['a node named like the prototype', doc({ type: '__proto__' }), 'content[0]'],
    ['an unknown key', doc({ type: 'paragraph', html: '<b>' }), 'content[0]'],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { onclick: 'x' } }), 'content[0].attrs'],
    ['an own __proto__', doc({ type: 'paragraph', attrs: JSON.parse('{"__proto__":{"id":1}}') }), 'content[0].attrs'],
    ['an own constructor', doc(JSON.parse('{"type":"paragraph","constructor":{}}')), 'content[0]'],
    ['text beside blocks', doc({ type: 'text', text: 'x' }), 'doc'],
    ['text that is no text', doc(para({ type: 'text', text: 1 })), 'content[0].content[0]'],
    ['a text node without text', doc(para({ type: 'text' })), 'content[0].content[0]'],
    [
      'an unknown mark',
      doc(para({ type: 'text', text: 'x', marks: [{ type: 'u' }] })),
      'content[0].content[0].marks[0]',
    ],
    [
      'marks in code',
      doc({ type: 'codeBlock', content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }] }),
      'content[0]',
    ],
    [
      'a footnote in a footnote',
      doc(para({ type: 'footnote', content: [{ type: 'footnote' }] })),
      'content[0].content[0]',
    ],
    [
      'a list item without a paragraph',
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'horizontalRule' }] }] }),
      'content[0].content[0]',
    ],
    ['a heading of the first level', doc({ type: 'heading', attrs: { level: 1 } }), 'content[0]'],
    ['a level in words', doc({ type: 'heading', attrs: { level: '2' } }), 'content[0]'],
    ['a script for a language', doc({ type: 'codeBlock', attrs: { language: '"><script>' } }), 'content[0]'],
    ['a foreign image', doc({ type: 'image', attrs: { src: 'https://example.org/a.png' } }), 'content[0]'],
    ['an image that climbs', doc({ type: 'image', attrs: { src: '/media/../admin' } }), 'content[0]'],
    ['an image without address', doc({ type: 'image' }), 'content[0]'],
    ['another video service', doc({ type: 'video', attrs: { provider: 'x', videoId: 'dQw4w9WgXcQ' } }), 'content[0]'],
    ['a video id with more in it', doc({ type: 'video', attrs: { videoId: 'dQw4w9WgXcQ"' } }), 'content[0]'],
    [
      'a span without end',
      doc({
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1e9 }, content: [para()] }] }],
      }),
      'content[0].content[0].content[0]',
    ],
    ['passages that are no list', doc({ type: 'paragraph', attrs: { passages: 'p1' } }), 'content[0]'],
    ['a passage that is no id', doc({ type: 'paragraph', attrs: { passages: ['<'] } }), 'content[0]'],
    ['an unknown origin', doc({ type: 'paragraph', attrs: { origin: 'god' } }), 'content[0]'],
  ])('%s', (_, json, place) => {
    expect(refusal(json)).toMatchObject({ code: 'document.invalid', place });
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'java\0script:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'view-source:https://example.org',
    'http://[',
    'https:\\\\example.org',
    'tel:1',
    '',
    'x'.repeat(5000),
    '/a\ud800',
    null,
    7,
    {},
  ])('the link %j', href => {
    expect(refusal(doc(linked(href)))).toMatchObject({
      code: 'document.invalid',
      place: 'content[0].content[0].marks[0]',
    });
  });

  it('a quotation whose source is a script', () => {
    const quotation = { type: 'blockquote', attrs: { url: 'javascript:alert(1)' }, content: [para()] };
    expect(refusal(doc(quotation))).toMatchObject({ code: 'document.invalid', place: 'content[0]' });
  });
});

describe('parsing accepts', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://müller.example/ä',
    'mailto:a@example.org',
    '/a/b',
    'a/b',
    '../a',
    '#top',
    '?page=2',
    '//example.org/a',
  ])('the link %s', href => {
    expect(refusal(doc(linked(href)))).toEqual({ code: 'accepted' });
  });
});

describe('limits', () => {
  const nest = (levels: number) => {
    let node: unknown = para();
    for (let level = 0; level < levels; level++) node = { type: 'blockquote', content: [node] };
    return doc(node);
  };

  it('refuse documents that are too deep, without overflowing the stack', () => {
    expect(refusal(nest(DOCUMENT_LIMITS.depth - 1)).code).toBe('accepted');
    expect(refusal(nest(100_000))).toMatchObject({ code: 'document.tooLarge', limit: 'depth' });
  });

  it('refuse documents of too many nodes', () => {
    const many = Array.from({ length: DOCUMENT_LIMITS.nodes + 1 }, () => para());
    expect(refusal(doc(...many))).toMatchObject({ code: 'document.tooLarge', limit: 'nodes' });
  });

  it('refuse documents of too much text', () => {
    const text = 'x'.repeat(DOCUMENT_LIMITS.size + 1);
    expect(refusal(doc(para({ type: 'text', text })))).toMatchObject({ code: 'document.tooLarge', limit: 'size' });
  });
});

describe('the zod schema', () => {
  it('gives the document', () => {
    const document = documentOf([video({ videoId: 'dQw4w9WgXcQ', title: 'T', start: 5 })]);
    expect(documentSchema.parse(document)).toEqual(document);
  });

  it('reports code and place of what it refuses', () => {
    const [issue] = documentSchema.safeParse(doc({ type: 'iframe' })).error?.issues ?? [];
    expect(issue).toMatchObject({ params: { code: 'document.invalid', args: { place: 'content[0]' } } });
  });
});
