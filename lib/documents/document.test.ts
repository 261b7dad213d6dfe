import { describe, expect, it } from 'vitest';
import { documentBlocks } from './blocks.ts';
import {
  bold,
  bulletList,
  codeBlock,
  documentOf,
  footnote,
  heading,
  horizontalRule,
  image,
  link,
  listItem,
  orderedList,
  paragraph,
  quotation,
  table,
  video,
} from './build.ts';
import { outline } from './outline.ts';
import { toPlainText } from './plain-text.ts';
import { countWords, readingMinutes } from './reading-time.ts';
import { undescribedImages } from './undescribed-images.ts';

describe('building a document', () => {
  it('takes words as text or as pieces', () => {
    const { content } = documentOf([paragraph(['See ', link('this', '/a'), bold('!')])]);
    expect(content).toMatchObject([
      {
        type: 'paragraph',
        content: [
          { text: 'See ' },
          { text: 'this', marks: [{ type: 'link', attrs: { href: '/a', title: null } }] },
          { text: '!', marks: [{ type: 'bold' }] },
        ],
      },
    ]);
  });

  it('keeps passages and origin', () => {
    const { content } = documentOf([paragraph('x', { passages: ['p1', 'p2'], origin: 'machine' })]);
    expect(content[0]?.attrs).toMatchObject({ passages: ['p1', 'p2'], origin: 'machine' });
  });

  it('makes an empty document of nothing', () => {
    expect(documentOf([]).content).toMatchObject([{ type: 'paragraph' }]);
  });

  it('refuses what may not be stored', () => {
    expect(() => documentOf([paragraph([link('x', 'javascript:alert(1)')])])).toThrow('document.invalid');
  });
});

describe('the blocks of a document', () => {
  it('come in reading order with their words, notes and passages', () => {
    const document = documentOf([
      heading(2, 'H', { id: 'h' }),
      paragraph(['a', footnote('n'), 'b'], { id: 'p', passages: ['p1'] }),
      horizontalRule(),
      codeBlock('c', { id: 'c' }),
      image({ src: '/media/a.png', caption: 'C', id: 'i' }),
      image({ src: '/media/b.png' }),
      video({ videoId: 'dQw4w9WgXcQ', title: 'V', id: 'v' }),
      table([['t']]),
    ]);
    expect(documentBlocks(document)).toMatchObject([
      { id: 'h', type: 'heading', text: 'H', passages: [], origin: 'owner', quoted: false },
      { id: 'p', type: 'paragraph', text: 'ab', footnotes: ['n'], passages: ['p1'] },
      { id: 'c', type: 'codeBlock', text: 'c' },
      { id: 'i', type: 'image', text: 'C' },
      { id: 'v', type: 'video', text: 'V' },
      { type: 'paragraph', text: 't' },
    ]);
  });

  it('inherit the passages of the block around them unless they have their own', () => {
    const items = [listItem([paragraph('a')]), listItem([paragraph('b', { passages: ['own'] })])];
    const blocks = documentBlocks(documentOf([bulletList(items, { passages: ['list'] })]));
    expect(blocks.map(({ passages }) => passages)).toEqual([['list'], ['own']]);
  });

  it('know that they are quoted', () => {
    const blocks = documentBlocks(documentOf([quotation([bulletList(['a'])]), paragraph('b')]));
    expect(blocks.map(({ quoted }) => quoted)).toEqual([true, false]);
  });

  it('without words are left out', () => {
    expect(documentBlocks(documentOf([paragraph(''), horizontalRule()]))).toEqual([]);
  });
});

describe('plain text', () => {
  it('holds every word a reader sees, once, notes last', () => {
    const document = documentOf([
      heading(2, 'H'),
      paragraph(['a', footnote('note'), { type: 'hardBreak' }, 'b']),
      orderedList(['one', listItem([paragraph('two'), bulletList(['three'])])], { start: 7 }),
      quotation('q', { cite: 'Q' }),
      table([
        ['x', 'y'],
        ['1', '2'],
      ]),
      codeBlock('if\n  x'),
      image({ src: '/media/a.png', alt: 'alt', caption: 'cap', credit: 'cred' }),
      video({ videoId: 'dQw4w9WgXcQ', title: 'vid' }),
      horizontalRule(),
    ]);
    expect(toPlainText(document)).toBe(
      'H\n\na\nb\n\none\ntwo\nthree\n\nq\nQ\n\nx\ty\n1\t2\n\nif\n  x\n\ncap\ncred\n\nvid\n\nnote',
    );
  });

  it('of an empty document is empty', () => {
    expect(toPlainText(documentOf([]))).toBe('');
  });
});

describe('reading time', () => {
  it('counts words of every script', () => {
    expect(countWords(documentOf([paragraph(['Drei kurze Wörter', footnote('und zwei')])]))).toBe(5);
    expect(countWords(documentOf([paragraph('東京は大きい')]))).toBeGreaterThan(1);
  });

  it('is a minute at least and depends on the language', () => {
    expect(readingMinutes(0, 'de')).toBe(1);
    expect(readingMinutes(1790, 'de')).toBe(10);
    expect(readingMinutes(1790, 'en-GB')).toBe(8);
    expect(readingMinutes(1790, 'tlh')).toBe(9);
  });
});

describe('the outline', () => {
  it('gives each heading a readable id', () => {
    const document = documentOf([
      heading(2, 'Über Öl & Straßen'),
      heading(3, 'Élan vital'),
      heading(4, 'Москва 2026'),
      heading(2, '東京'),
      heading(2, '👍'),
      heading(2, ['Zwei', { type: 'hardBreak' }, 'Zeilen', footnote('x')]),
    ]);
    expect(outline(document)).toEqual([
      { id: 's-ueber-oel-strassen', level: 2, text: 'Über Öl & Straßen' },
      { id: 's-elan-vital', level: 3, text: 'Élan vital' },
      { id: 's-москва-2026', level: 4, text: 'Москва 2026' },
      { id: 's-東京', level: 2, text: '東京' },
      { id: 's-x', level: 2, text: '👍' },
      { id: 's-zwei-zeilen', level: 2, text: 'Zwei Zeilen' },
    ]);
  });

  it('never gives an id twice, not even where a heading looks like a numbered one', () => {
    const document = documentOf(['A', 'A', 'A 2', 'A'].map(words => heading(2, words)));
    expect(outline(document).map(({ id }) => id)).toEqual(['s-a', 's-a-2', 's-a-2-2', 's-a-3']);
  });

  it('leaves out empty headings and those in quotations', () => {
    expect(outline(documentOf([heading(2, ' '), quotation([heading(2, 'Q')])]))).toEqual([]);
  });
});

it('an image without alternative text is found, a decorative one is not', () => {
  const document = documentOf([
    image({ src: '/media/a.png' }),
    image({ src: '/media/b.png', decorative: true }),
    quotation([image({ src: '/media/c.png', alt: ' ' })]),
    image({ src: '/media/d.png', alt: 'D' }),
  ]);
  expect(undescribedImages(document).map(({ attrs }) => attrs.src)).toEqual(['/media/a.png', '/media/c.png']);
});
