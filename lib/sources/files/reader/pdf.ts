import { configureUnPDF, getDocumentProxy, getMeta } from 'unpdf';
import { DomainError } from '#lib/domain-error.ts';
import type { ReadDocument } from '../document-text.ts';
import { blocksOfPages } from './pdf-blocks.ts';
import { linesOfPage, type PdfLine } from './pdf-lines.ts';

/** Far beyond any book */
const MAX_PAGES = 5000;

/**
 * A PDF's text with its page numbers. What is only a picture of text has none.
 * @throws DomainError `file.encrypted`, `file.damaged`, `file.noText`, `file.tooMuchWork`
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pdf = await opened(bytes);
  if (pdf.numPages > MAX_PAGES) throw new DomainError('file.tooMuchWork');
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    pages.push(linesOfPage(items.filter(item => 'str' in item)));
    page.cleanup();
  }
  const blocks = blocksOfPages(pages);
  if (blocks.length === 0) throw new DomainError('file.noText');
  const { info } = await getMeta(pdf);
  const said = info as Record<string, unknown>;
  return {
    kind: 'document',
    blocks,
    title: plausibleTitle(said.Title),
    author: words(said.Author),
    language: words(said.Language),
    publishedAt: pdfDate(words(said.CreationDate)),
  };
}

async function opened(bytes: Uint8Array) {
  await configureUnPDF({});
  try {
    // No font is loaded and nothing of the document is run: only its text is read.
    return await getDocumentProxy(bytes, { disableFontFace: true, verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new DomainError(name === 'PasswordException' ? 'file.encrypted' : 'file.damaged', {}, { cause: error });
  }
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Programs write the file's name, or their own, where nobody gave a title. */
function plausibleTitle(value: unknown): string | undefined {
  const title = words(value)?.replace(/^Microsoft (?:Word|PowerPoint) - /, '');
  return title &&
    !/^(?:untitled|unbenannt|document\d*|dokument\d*)$|\.(?:docx?|pdf|tex|dvi|indd|pptx?|odt|rtf)$/i.test(title)
    ? title
    : undefined;
}

/** `D:20240517093000+02'00'` (ISO 32000-1, 7.9.4) */
function pdfDate(value: string | undefined): Date | undefined {
  const [, year, month = '01', day = '01'] = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(value ?? '') ?? [];
  const date = new Date(`${year}-${month}-${day}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
