import { database } from '#lib/database/client.ts';

/** Whether libxml, which PostgreSQL carries, accepts the text as an XML document. */
export async function isWellFormed(xml: string): Promise<boolean> {
  const [row] = await database().$queryRaw<{ ok: boolean }[]>`
    SELECT xml_is_well_formed_document(${withoutDeclaration(xml)}) AS ok`;
  return row?.ok ?? false;
}

/** What an XPath expression finds, as text with its entities resolved. Prefixes: a, atom, content, dc, s. */
export async function findInXml(xml: string, path: string): Promise<string[]> {
  const namespaces = [
    ['a', 'http://www.w3.org/2005/Atom'],
    ['atom', 'http://www.w3.org/2005/Atom'],
    ['content', 'http://purl.org/rss/1.0/modules/content/'],
    ['dc', 'http://purl.org/dc/elements/1.1/'],
    ['s', 'http://www.sitemaps.org/schemas/sitemap/0.9'],
  ].map(([prefix, uri]) => `{${prefix},${uri}}`);
  const rows = await database().$queryRaw<{ found: string }[]>`
    SELECT xpath_table.found FROM unnest(
      xpath(${path}, ${withoutDeclaration(xml)}::xml, ${`{${namespaces.join(',')}}`}::text[])::text[]
    ) AS xpath_table(found)`;
  return rows.map(({ found }) => resolved(found));
}

/** PostgreSQL's strings have an encoding of their own; a declaration could only contradict it. */
function withoutDeclaration(xml: string): string {
  return xml.replace(/^<\?xml [^>]*\?>\s*/, '');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' };

function resolved(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#13);/g, (whole, name: string) => entities[name] ?? whole);
}
