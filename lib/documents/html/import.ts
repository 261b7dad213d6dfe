import { documentOf } from '../build.ts';
import type { Document } from '../model.ts';
import { ENTER } from './import-elements.ts';
import { marksOf } from './import-marks.ts';
import { isBackLink } from './notes.ts';
import type { Entered, HtmlImportOptions, Reading } from './reading.ts';
import { survey } from './survey.ts';
import { type HtmlElement, type HtmlNode, isDropped, isElement, parseHtml } from './tree.ts';
import { DocumentWriter } from './writer.ts';

/**
 * The document that HTML shows: what browsers would display, in the elements of the schema. Structure that the schema
 * does not know is unwrapped; scripts, styles and hidden parts are dropped; pictures of other servers become links;
 * players of YouTube become videos; footnotes move to their reference. Takes linear time for any input.
 *
 * @throws DomainError `document.tooLarge` beyond the limits of `parseHtml` and `parseDocument`
 */
export function documentFromHtml(html: string, options: HtmlImportOptions = {}): Document {
  const roots = parseHtml(html);
  const found = survey(roots);
  const reading: Reading = {
    options,
    survey: found,
    writer: new DocumentWriter(),
    used: new Set([...found.notes.moved, ...found.quotationSources.values()]),
    inNote: false,
    notesRead: new Map(),
    repeatBudget: REPEAT_BUDGET,
  };
  walk(roots, reading);
  return documentOf(reading.writer.finish());
}

/** Elements of footnotes that may be written again where several references share a note. */
const REPEAT_BUDGET = 20_000;

/** In document order, with a stack of its own: pages nest deeper than the call stack reaches. */
function walk(roots: readonly HtmlNode[], reading: Reading): void {
  const stack: (HtmlNode | (() => void))[] = roots.toReversed();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    const { children = [], close } = enter(next, reading);
    if (close) stack.push(close);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) stack.push(child);
    }
  }
}

function enter(node: HtmlNode, reading: Reading): Entered {
  if (node.nodeName === '#text' && 'value' in node) reading.writer.text(node.value);
  if (!isElement(node) || isDropped(node) || reading.used.has(node)) return {};
  if (reading.inNote && isBackLink(node, reading.survey.notes)) return {};
  const entered = ENTER.get(node.tagName)?.(node, reading) ?? {};
  return entered.children ? entered : marked(node, entered, reading);
}

function marked(element: HtmlElement, { close }: Entered, { writer, options }: Reading): Entered {
  const marks = marksOf(element, options);
  const unmark = marks.length > 0 ? writer.marks.add(marks) : undefined;
  return {
    children: element.childNodes,
    close: () => {
      unmark?.();
      close?.();
    },
  };
}
