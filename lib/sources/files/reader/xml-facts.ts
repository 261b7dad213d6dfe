import { parseHTML } from 'linkedom/worker';

/** The first element of each wanted name in an XML text, by its name without prefix. */
export function xmlFacts(xml: string, ...names: string[]): Map<string, string> {
  const { document } = parseHTML(
    `<main>${xml.replace(/<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*>/gi, '')}</main>`,
  );
  const facts = new Map<string, string>();
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName.replace(/^.*:/, '').toLowerCase();
    const text = element.textContent?.trim();
    if (names.includes(name) && text && !facts.has(name)) facts.set(name, text);
  }
  return facts;
}

/** A date as documents' own facts write it; undefined for what is none. */
export function factDate(text: string | undefined): Date | undefined {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}
