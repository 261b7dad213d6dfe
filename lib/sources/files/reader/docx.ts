import mammoth from 'mammoth';
import { DomainError } from '#lib/domain-error.ts';
import { decodeText } from '#lib/net/charset.ts';
import type { ReadDocument } from '../document-text.ts';
import { unpack } from './archive.ts';
import { blocksOfMarkup } from './markup.ts';
import { factDate, xmlFacts } from './xml-facts.ts';

/** A Word document: its text with headings, lists, tables and notes, without pictures. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  // Refuses what unpacks to too much before the library unpacks it anew.
  const entries = unpack(bytes, name => name.startsWith('word/') || name === 'docProps/core.xml');
  if (!entries.has('word/document.xml')) throw new DomainError('file.damaged');
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      styleMap: ["p[style-name='Title'] => h1:fresh"],
    },
  );
  const facts = xmlFacts(
    decodeText(entries.get('docProps/core.xml') ?? new Uint8Array()),
    'title',
    'creator',
    'language',
    'created',
  );
  return {
    kind: 'document',
    blocks: blocksOfMarkup(html),
    title: facts.get('title'),
    author: facts.get('creator'),
    language: facts.get('language'),
    publishedAt: factDate(facts.get('created')),
  };
}
