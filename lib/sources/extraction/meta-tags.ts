import { plainLine } from './lines.ts';

export interface MetaTags {
  /** The first non-empty value of the first of these names that has one */
  first(...names: string[]): string | undefined;
  /** All values of these names, in the order of the names */
  all(names: readonly string[]): string[];
}

const ENOUGH = 500;

/** The page's `<meta>` by `name`, `property`, `itemprop` and `http-equiv`, in lower case; several names may share a tag. */
export function metaTags(document: Document): MetaTags {
  const values = new Map<string, string[]>();
  for (const element of [...document.querySelectorAll('meta[content]')].slice(0, ENOUGH)) {
    const content = plainLine(element.getAttribute('content'));
    if (content === '') continue;
    for (const name of namesOf(element)) values.set(name, [...(values.get(name) ?? []), content]);
  }
  const all = (names: readonly string[]) => names.flatMap(name => values.get(name) ?? []);
  return { all, first: (...names) => all(names)[0] };
}

function namesOf(element: Element): string[] {
  const written = ['property', 'name', 'itemprop', 'http-equiv'].map(name => element.getAttribute(name) ?? '');
  return written
    .join(' ')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map(name => name.replace(/^(dc|dcterm|dcterms)[:]/, '$1.').replace(/^dcterm\./, 'dcterms.'));
}
