import { Readability } from '@mozilla/readability';

/** The article's content as Readability finds it; it takes the document apart. Undefined if there is none. */
export function readableContent(document: Document): Element | undefined {
  const reader = new Readability<Element>(document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: node => node as Element,
  });
  return reader.parse()?.content ?? undefined;
}
