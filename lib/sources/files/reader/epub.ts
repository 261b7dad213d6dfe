import path from 'node:path/posix';
import { parseHTML } from 'linkedom/worker';
import { DomainError } from '#lib/domain-error.ts';
import { decodeText } from '#lib/net/charset.ts';
import type { ReadDocument } from '../document-text.ts';
import { unpack } from './archive.ts';
import { blocksOfMarkup } from './markup.ts';
import { factDate, xmlFacts } from './xml-facts.ts';

/** A book: its chapters in the order of its spine (EPUB 3.3, 5.6; EPUB 2 alike). */
export function readEpub(bytes: Uint8Array): ReadDocument {
  const entries = unpack(bytes, name => /\.(?:x?html?|opf|xml)$/i.test(name));
  if (entries.has('META-INF/encryption.xml') && entries.has('META-INF/rights.xml'))
    throw new DomainError('file.encrypted');
  const packagePath = attributes(textOf(entries, 'META-INF/container.xml'), 'rootfile')[0]?.get('full-path');
  const xml = packagePath ? textOf(entries, packagePath) : undefined;
  if (!packagePath || !xml) throw new DomainError('file.damaged');
  const items = new Map(attributes(xml, 'item').map(item => [item.get('id'), item.get('href')]));
  const chapters = attributes(xml, 'itemref').flatMap(itemref => items.get(itemref.get('idref')) ?? []);
  const facts = xmlFacts(xml, 'title', 'creator', 'publisher', 'language', 'date');
  return {
    kind: 'document',
    blocks: chapters.flatMap(href => {
      const entry = path.join(path.dirname(packagePath), decodeURIComponent(href.split('#', 1)[0] ?? ''));
      const html = textOf(entries, entry);
      return html ? blocksOfMarkup(html) : [];
    }),
    title: facts.get('title'),
    author: facts.get('creator'),
    publisher: facts.get('publisher'),
    language: facts.get('language'),
    publishedAt: factDate(facts.get('date')),
  };
}

function textOf(entries: Map<string, Uint8Array>, name: string): string | undefined {
  const bytes = entries.get(name);
  return bytes && decodeText(bytes);
}

/** The attributes of all elements of a name, whatever their prefix. */
function attributes(xml: string | undefined, name: string): Map<string, string>[] {
  const { document } = parseHTML(`<main>${(xml ?? '').replace(/<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/gi, '')}</main>`);
  return [...document.querySelectorAll('*')]
    .filter(element => element.localName.replace(/^.*:/, '').toLowerCase() === name)
    .map(element => new Map([...element.attributes].map(attribute => [attribute.name, attribute.value])));
}
