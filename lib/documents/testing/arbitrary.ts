import fc from 'fast-check';
import {
  bulletList,
  cell,
  codeBlock,
  documentOf,
  footnote,
  heading,
  horizontalRule,
  image,
  listItem,
  orderedList,
  paragraph,
  quotation,
  video,
} from '../build.ts';
import { cleanLine } from '../clean-text.ts';
import type { Block, Document, HeadingLevel, Inline, Mark, Table } from '../model.ts';
import { rectangular } from '../rectangle.ts';

/** Words with everything that means something to HTML, Markdown or Unicode. */
const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Haus', 'is', 'Größe', '12', 'a', 'naïve', '日本', '👩‍👩‍👧', 'x\u00a0y') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '~~',
        '`',
        '``',
        '#',
        '##',
        '>',
        '-',
        '+',
        '1.',
        '1)',
        '=',
        '---',
        '===',
        '|',
        ':-',
        '\\',
      ],
      ...[
        '<',
        '<b>',
        '</p>',
        '<!--',
        '-->',
        '&',
        '&amp;',
        '&#65;',
        '&nbsp',
        '[',
        ']',
        '](',
        '[x]',
        '[ ]',
        '[^1]',
        '!',
        '![',
      ],
      ...['(', ')', '"', "'", ':', '::', '~~~', '```', '—', '– x', '^', '$', 'a_b_c', '*a*', 'https://example.org/a_b'],
      ...['www.example.org', 'a@example.org', '<https://example.org>', '[a]:', '[^a]:', '{#id}', '&mdash;', '☐', '10²'],
      ...['\u200b', '\u202e', 'javascript:alert(1)', '"><script>alert(1)</script>'],
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map(tidy).filter(Boolean) },
);

/** Words with single spaces between them. */
const anyLine: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map(words => tidy(words.join(' ')));

const href = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    ...[
      '/a',
      '#s-x',
      '?q=1',
      'a/b.html',
      'mailto:a@example.org',
      'https://example.org/a_(b)',
      '/<b>',
      '/&amp;',
      '/a)b',
    ],
    ...[
      'https://example.org/?a=1&b=2',
      'https://example.org/*x*',
      'https://example.org/ä',
      "/'",
      '/"',
      '/`',
      '/[x]',
      '/|',
    ],
  ),
);

const marks: fc.Arbitrary<Mark[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Mark[]>([]) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        link: fc.option(fc.record({ href, title: fc.option(anyLine, { nil: null }) }), { freq: 3 }),
        types: fc.subarray<'bold' | 'italic' | 'strike' | 'code'>(['bold', 'italic', 'strike', 'code']),
      })
      .map(({ link, types }): Mark[] => [
        ...(link ? [{ type: 'link' as const, attrs: link }] : []),
        ...types.map(type => ({ type })),
      ]),
  },
);

const wordPiece: fc.Arbitrary<Inline> = fc.record({ type: fc.constant('text' as const), text: word, marks });
const gap: fc.Arbitrary<Inline | null> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('text' as const), text: fc.constant(' '), marks }) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('hardBreak' as const), marks }) },
);
const words = fc.array(fc.tuple(wordPiece, gap), { minLength: 1, maxLength: 6 }).map(joinPieces);
const note: fc.Arbitrary<Inline> = words.map(content => footnote(content));

/** Words, white space and notes between them; none at the edges and never two in a row. */
const anyInline: fc.Arbitrary<Inline[]> = fc
  .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: wordPiece }, { weight: 1, arbitrary: note }), gap), {
    minLength: 1,
    maxLength: 8,
  })
  .map(joinPieces);

const plainBlocks: fc.Arbitrary<Block>[] = [
  anyInline.map(content => paragraph(content)),
  fc.tuple(fc.constantFrom<HeadingLevel>(2, 3, 4), anyInline).map(([level, content]) => heading(level, content)),
  fc
    .record({
      code: fc.array(fc.oneof(word, fc.constantFrom('  ', '\t', '')), { minLength: 1, maxLength: 5 }),
      language: language(),
    })
    .map(({ code, language }) => codeBlock(code.join('\n'), { language }))
    .filter(({ content }) => content !== undefined),
  fc
    .record({
      alt: optional(anyLine),
      decorative: fc.boolean(),
      caption: optional(anyLine),
      credit: optional(anyLine),
      creditUrl: fc.option(fc.webUrl(), { nil: null }),
      src: fc.constantFrom('/media/a.jpg', '/media/2026/01/x_1.png'),
    })
    .map(attrs => image({ ...attrs, alt: attrs.decorative ? '' : attrs.alt })),
  fc
    .record({ videoId: fc.stringMatching(/^[A-Za-z0-9_-]{11}$/), title: optional(anyLine), start: fc.nat(5000) })
    .map(attrs => video(attrs)),
  fc.constant(horizontalRule()),
  plainTable(),
  anyTable(),
];

/** Blocks that hold blocks, `depth` levels of them. */
function block(depth: number): fc.Arbitrary<Block> {
  if (depth === 0) return fc.oneof(...plainBlocks);
  const inner = fc.array(block(depth - 1), { minLength: 1, maxLength: 3 });
  const items = fc.array(inner.map(listItem), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 6, arbitrary: fc.oneof(...plainBlocks) },
    items.map(each => bulletList(each)),
    fc.tuple(items, fc.nat(20)).map(([each, start]) => orderedList(each, { start })),
    fc
      .record({
        blocks: inner,
        cite: optional(anyLine.filter(text => !/^[—–-]/.test(text))),
        url: fc.option(fc.webUrl(), { nil: undefined }),
      })
      .map(({ blocks, ...source }) => quotation(blocks, source)),
  );
}

/**
 * Documents of every kind of block and mark, as far as HTML and Markdown can say them: white space collapsed, no empty
 * blocks, breaks between words only, footnotes only in tables of one header row
 * and one paragraph a cell.
 */
export const anyDocument: fc.Arbitrary<Document> = fc.array(block(2), { minLength: 1, maxLength: 5 }).map(documentOf);

function plainTable(): fc.Arbitrary<Table> {
  return fc
    .record({
      columns: fc.array(fc.constantFrom('left', 'center', 'right', null), { minLength: 1, maxLength: 3 }),
      rows: fc.array(fc.array(fc.option(anyInline, { nil: undefined }), { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ columns, rows }) => ({
      ...bare(),
      content: rows.map((cells, index) => ({
        type: 'tableRow' as const,
        content: columns.map((align, column) =>
          cell(index === 0 ? [`${column}`, ...(cells[column] ?? [])] : (cells[column] ?? []), {
            align,
            type: index === 0 ? 'tableHeader' : 'tableCell',
          }),
        ),
      })),
    }));
}

/** With spans, header cells anywhere and several paragraphs a cell. */
function anyTable(): fc.Arbitrary<Table> {
  const anyCell = fc
    .record({
      colspan: fc.integer({ min: 1, max: 3 }),
      rowspan: fc.integer({ min: 1, max: 3 }),
      align: fc.constantFrom('left', 'center', 'right', null),
      type: fc.constantFrom('tableCell', 'tableHeader'),
      content: fc.oneof(fc.array(words, { minLength: 1, maxLength: 2 }), fc.constant<Inline[][]>([[]])),
    })
    .map(({ content, ...attrs }) => ({ ...cell('', attrs), content: content.map(each => paragraph(each)) }));
  return fc
    .array(fc.array(anyCell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map(rows => ({ ...bare(), content: rectangular(rows) }));
}

function bare(): Pick<Table, 'type' | 'attrs'> {
  return { type: 'table', attrs: paragraph('').attrs };
}

function joinPieces(pairs: [Inline, Inline | null][]): Inline[] {
  return pairs.flatMap(([piece, gap], index) => (gap && index < pairs.length - 1 ? [piece, gap] : [piece]));
}

function optional(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(fc.constant(''), text);
}

function language(): fc.Arbitrary<string | null> {
  return fc.constantFrom(null, 'js', 'c++', 'objective-c');
}

/** Text as the document keeps it: no control characters, single spaces inside, none outside. */
function tidy(text: string): string {
  return cleanLine(text)
    .replace(/[\s\u2028\u2029]+/g, match => (match.includes('\u00a0') ? '\u00a0' : ' '))
    .trim();
}
