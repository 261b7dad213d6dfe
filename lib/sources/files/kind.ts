import type { UploadedFile } from '../schema.ts';

/** Formats that a reader process takes apart */
export type DocumentKind = 'pdf' | 'docx' | 'epub' | 'html' | 'markdown';

/**
 * What a file is. Its first bytes decide; name and type only where it is text, since there they tell a page from a
 * transcript.
 *
 * @returns undefined for what may be captions, a transcript or plain text
 */
export function documentKind({ bytes, name, mime }: UploadedFile): DocumentKind | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // Some programs write a few bytes before the mark; readers look for it in the first kilobyte.
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return archiveKind(bytes, name);
  if (/\.(?:html?|xhtml)$/i.test(name) || mime.startsWith('text/html') || /^\s*<!doctype html/i.test(start))
    return 'html';
  if (/\.(?:md|markdown)$/i.test(name) || mime.startsWith('text/markdown')) return 'markdown';
  return undefined;
}

/** An EPUB's first entry is its type, uncompressed (EPUB 3.3, 4.2.1); a Word file has a folder `word`. */
function archiveKind(bytes: Uint8Array, name: string): DocumentKind {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return start.includes('application/epub+zip') || /\.epub$/i.test(name) ? 'epub' : 'docx';
}
