import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isDomainError } from '#lib/domain-error.ts';
import type { DocumentText } from './document-text.ts';
import { readFile } from './read-file.ts';

const corpus = '../shared/corpora/pdf';
if (!existsSync(corpus)) console.warn(`skipped: ${corpus} is not there`);

async function read(name: string, content: string | Uint8Array): Promise<DocumentText> {
  const given = await readFile({ name, mime: '', bytes: typeof content === 'string' ? strToU8(content) : content });
  if (given.kind !== 'document') throw new Error(`${name} was read as ${given.kind}`);
  return given;
}

/** The code of the failure, or as what it was read */
async function outcome(name: string, content: string | Uint8Array): Promise<string> {
  try {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    return `read as ${(await readFile({ name, mime: '', bytes })).kind}`;
  } catch (error) {
    if (isDomainError(error)) return error.code;
    throw error;
  }
}

describe.skipIf(!existsSync(corpus))('a real PDF', () => {
  const bytesOf = (start: string) => {
    const name = readdirSync(corpus).find(file => file.startsWith(start));
    return new Uint8Array(readFileSync(`${corpus}/${name}`));
  };

  it.each([
    ['005', 'file.encrypted'],
    ['007', 'file.noText'],
    ['017', 'file.damaged'],
    ['019', 'file.noText'],
    ['023', 'file.noText'],
  ])('%s is refused by its cause: %s', async (start, code) => {
    expect(await outcome('a.pdf', bytesOf(start))).toBe(code);
  });

  it('of 117 pages has headings, paragraphs without line breaks, and page numbers', async () => {
    const { title, blocks } = await read('a.pdf', bytesOf('009'));
    expect(title).toBe('Geometrie und Topologie');
    expect(Math.max(...blocks.map(block => block.page ?? 0))).toBeGreaterThan(100);
    expect(blocks.filter(block => block.type === 'heading').length).toBeGreaterThan(20);
    expect(blocks.every(block => !block.text.includes('\n'))).toBe(true);
    const pages = blocks.map(block => block.page ?? 0);
    expect(pages.toSorted((a, b) => a - b)).toEqual(pages);
  });

  it('that runs from right to left keeps its words', async () => {
    expect((await read('a.pdf', bytesOf('015'))).blocks.map(block => block.text).join(' ')).toMatch(
      /\p{Script=Arabic}/u,
    );
  });
});

const wordXml = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const wordParagraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

function aWordFile(body: string, more: Record<string, string> = {}): Uint8Array {
  const entries = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': wordXml(body),
    'word/styles.xml':
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Die Fähre</dc:title><dc:creator>Ida Brandt</dc:creator><dc:language>de-DE</dc:language><dcterms:created>2025-03-04T10:00:00Z</dcterms:created></cp:coreProperties>',
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));
}

describe('a Word file', () => {
  it('keeps headings, paragraphs, table rows and what it says about itself', async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const document = await read(
      'faehre.docx',
      aWordFile(
        wordParagraph('Der Fahrplan', 'Heading1') +
          wordParagraph('Sie legt um zehn ab.') +
          `<w:tbl><w:tr>${cell('Montag')}${cell('10 Uhr')}</w:tr></w:tbl>`,
      ),
    );
    expect(document).toMatchObject({ title: 'Die Fähre', author: 'Ida Brandt', language: 'de-DE' });
    expect(document.publishedAt?.toISOString()).toBe('2025-03-04T10:00:00.000Z');
    expect(document.blocks.slice(0, 2)).toEqual([
      { type: 'heading', text: 'Der Fahrplan' },
      { type: 'paragraph', text: 'Sie legt um zehn ab.' },
    ]);
    expect(
      document.blocks
        .slice(2)
        .map(block => block.text)
        .join(' '),
    ).toMatch(/Montag.*10 Uhr/);
  });

  it('without a document inside, or cut off, is called damaged', async () => {
    const whole = aWordFile(wordParagraph('Text'));
    expect(await outcome('a.docx', zipSync({ 'etwas.txt': strToU8('anderes') }))).toBe('file.damaged');
    expect(await outcome('a.docx', whole.subarray(0, whole.length / 2))).toBe('file.damaged');
  });

  it('reads no other file and asks no address, whatever its entities name', async () => {
    const entity = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const body = wordParagraph('vorher &x; nachher');
    const file = aWordFile('', { 'word/document.xml': entity + wordXml(body).slice(21) });
    const told = await read('a.docx', file).then(JSON.stringify, String);
    expect(told).not.toContain('root:');
  });
});

function aBook(chapters: Record<string, string>, order = Object.keys(chapters)): Uint8Array {
  const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="d"><dc:title>Am Deich</dc:title><dc:creator>Nora Feld</dc:creator><dc:publisher>Deichbote</dc:publisher><dc:language>de</dc:language><dc:date>2024-05-17</dc:date></metadata>
    <manifest>${Object.keys(chapters)
      .map(name => `<item id="${name}" href="text/${name}.xhtml" media-type="application/xhtml+xml"/>`)
      .join('')}</manifest>
    <spine>${order.map(name => `<itemref idref="${name}"/>`).join('')}</spine></package>`;
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'OEBPS/book.opf': strToU8(opf),
    ...Object.fromEntries(
      Object.entries(chapters).map(([name, html]) => [
        `OEBPS/text/${name}.xhtml`,
        strToU8(`<html><body>${html}</body></html>`),
      ]),
    ),
  });
}

describe('a book', () => {
  it('has its chapters in the order of reading, not in that of the archive', async () => {
    const book = aBook({ b: '<h1>Danach</h1><p>Das Wasser sank.</p>', a: '<h1>Zuerst</h1><p>Das Wasser stieg.</p>' }, [
      'a',
      'b',
    ]);
    const { blocks, ...facts } = await read('buch.epub', book);
    expect(facts).toMatchObject({ title: 'Am Deich', author: 'Nora Feld', publisher: 'Deichbote', language: 'de' });
    expect(blocks.map(block => block.text)).toEqual(['Zuerst', 'Das Wasser stieg.', 'Danach', 'Das Wasser sank.']);
  });

  it('with nothing but pictures has no text, and says so', async () => {
    expect(await outcome('a.epub', aBook({ a: '<img src="seite1.png"/>' }))).toBe('file.noText');
  });
});

describe('a page or Markdown file', () => {
  it('gives the article of a saved page, without what surrounds it', async () => {
    const sentence = 'Der Leuchtturm brennt seit vierzig Jahren ohne Wärter, und niemand hat es bemerkt. ';
    const html = `<!doctype html><html lang="de"><title>Das Licht</title><nav><a href="/">Start</a></nav><article><h1>Das Licht</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(4)}</article><footer>Impressum</footer></html>`;
    const { title, language, blocks } = await read('licht.html', html);
    expect([title, language]).toEqual(['Das Licht', 'de']);
    expect(blocks.map(block => block.text).join(' ')).not.toMatch(/Impressum|Start/);
  });

  it('takes the facts of Markdown from its front matter', async () => {
    const text = '---\ntitle: "Moore"\nauthor: Ida Brandt\ndate: 2025-03-04\n---\n\n## Wasser\n\nEin Moor *wächst*.\n';
    const { title, author, blocks } = await read('moore.md', text);
    expect([title, author]).toEqual(['Moore', 'Ida Brandt']);
    expect(blocks).toEqual([
      { type: 'heading', text: 'Wasser' },
      { type: 'paragraph', text: 'Ein Moor wächst.' },
    ]);
  });
});

describe('whatever is uploaded', () => {
  it('an archive that unpacks to gigabytes is refused', async () => {
    const bomb = aWordFile('', { 'word/bomb.xml': '0'.repeat(210 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await outcome('a.docx', bomb)).toBe('file.damaged');
  });

  it('a file beyond the limit is refused before it is read', async () => {
    expect(await outcome('a.pdf', new Uint8Array(50 * 1024 * 1024 + 1))).toBe('file.tooLarge');
  });

  it('broken files are read or refused by a cause, and nothing else happens', async () => {
    const starts = ['%PDF-1.7\n', 'PK\u0003\u0004', '<!doctype html>', '---\ntitle: ['];
    const names = ['a.pdf', 'a.docx', 'a.epub', 'a.html', 'a.md'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.constantFrom(...names),
        fc.uint8Array({ maxLength: 300 }),
        async (start, name, rest) => {
          const bytes = new Uint8Array([...Buffer.from(start, 'latin1'), ...rest]);
          expect(await outcome(name, bytes)).toMatch(
            /^(?:read as \w+|file\.(?:damaged|noText|encrypted)|captions\.\w+)$/,
          );
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});
