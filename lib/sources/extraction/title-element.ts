import { comparable } from './lines.ts';

/** Where the page shows the article's title: the heading with its words, or the only `<h1>`. */
export function titleElement(document: Document, title: string): Element | undefined {
  const headings = [...document.body.querySelectorAll('h1, h2, [itemprop~="headline"]')].slice(0, 200);
  const words = comparable(title);
  const same = headings.find(heading => comparable(heading.textContent ?? '') === words);
  const alike = headings.find(heading => isAlike(comparable(heading.textContent ?? ''), words));
  const first = headings.filter(heading => heading.localName === 'h1');
  return same ?? alike ?? (first.length === 1 ? first[0] : undefined);
}

function isAlike(heading: string, title: string): boolean {
  return heading.length >= 10 && title.length >= 10 && (heading.includes(title) || title.includes(heading));
}
