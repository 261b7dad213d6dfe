import { Readability } from '@mozilla/readability';

/**
 * The text nodes of the document's body that Readability takes for the article. The document itself is left as it is:
 * Readability takes a copy apart, in which each text stands in a numbered `<span>` that survives its rebuilding.
 */
export function readableText(document: Document): Set<Text> {
  const copy = document.cloneNode(true) as Document;
  const texts = textsOf(document.body);
  for (const [index, text] of textsOf(copy.body).entries()) {
    const mark = copy.createElement('span');
    mark.setAttribute(MARK, String(index));
    text.replaceWith(mark);
    mark.append(text);
  }
  const reader = new Readability<Element>(copy, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: node => node as Element,
  });
  const content = reader.parse()?.content;
  const marks = content ? [...content.querySelectorAll(`span[${MARK}]`)] : [];
  return new Set(marks.flatMap(mark => texts[Number(mark.getAttribute(MARK))] ?? []));
}

const MARK = 'data-text';

function textsOf(root: Node): Text[] {
  const texts: Text[] = [];
  for (const child of root.childNodes) {
    if (child.nodeType === 1) texts.push(...textsOf(child));
    else if (child.nodeType === 3 && (child as Text).data.trim() !== '') texts.push(child as Text);
  }
  return texts;
}
