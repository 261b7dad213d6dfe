// A process of its own for each document: reads it from standard input and writes its text as JSON, or the code of what
// is wrong with it as the last line on standard error.
import { buffer } from 'node:stream/consumers';
import { isDomainError } from '#lib/domain-error.ts';
import type { ReadDocument } from '../document-text.ts';
import type { DocumentKind } from '../kind.ts';

type Reader = (bytes: Uint8Array) => Promise<ReadDocument> | ReadDocument;

/** Loaded one by one: none of them is small. */
const readers: Record<DocumentKind, () => Promise<Reader>> = {
  pdf: async () => (await import('./pdf.ts')).readPdf,
  docx: async () => (await import('./docx.ts')).readDocx,
  epub: async () => (await import('./epub.ts')).readEpub,
  html: async () => (await import('./html.ts')).readHtmlFile,
  markdown: async () => (await import('./markdown.ts')).readMarkdownFile,
};

try {
  const read = await readers[process.argv[2] as DocumentKind]();
  const document = await read(new Uint8Array(await buffer(process.stdin)));
  process.stdout.write(JSON.stringify(document));
} catch (error) {
  const code = isDomainError(error) && error.code.startsWith('file.') ? error.code : undefined;
  process.stderr.write(code ? `${code}\n` : `${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}
