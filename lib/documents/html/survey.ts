import { canHoldNote, isNotesSection, NoteFinder, type NotesFound } from './notes.ts';
import { type HtmlElement, type HtmlNode, hasRole, isDropped, isElement } from './tree.ts';

/** What has to be known of a page before its pieces can be written in order. */
export interface Survey {
  /** 1 where several `h1` show that the first level is used for sections */
  headingShift: 0 | 1;
  tables: Map<HtmlElement, TableFacts>;
  figures: Map<HtmlElement, FigureFacts>;
  /** Pictures in figures: they mean something even where no alternative text says what */
  illustrations: Set<HtmlElement>;
  /** The element that names a quotation's source: its footer, its last line or the caption of its figure */
  quotationSources: Map<HtmlElement, HtmlElement>;
  notes: NotesFound;
}

interface TableFacts {
  caption?: HtmlElement;
  /** Holds other than data, so that its cells are written one after the other */
  forLayout: boolean;
  /** Header cells count twice: a single one of them is a table, a single cell of data is a frame */
  cells: number;
}

interface FigureFacts {
  caption?: HtmlElement;
  images: HtmlElement[];
  /** One that the figure directly consists of */
  quotation?: HtmlElement;
}

/** One pass over the page, in linear time and without recursion. */
export function survey(roots: readonly HtmlNode[]): Survey {
  const notes = new NoteFinder();
  const facts: Facts = {
    tables: new Map(),
    figures: new Map(),
    illustrations: new Set(),
    quotationSources: new Map(),
    sections: 0,
  };
  const stack: Visit[] = [];
  push(stack, roots, {});
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { element, around } = visit;
    note(element, around, facts);
    notes.see({ element, parent: around.parent, section: around.notes, holder: around.holder });
    push(stack, element.childNodes, inside(element, around));
  }
  for (const { quotation, caption, images } of facts.figures.values()) {
    for (const picture of images) facts.illustrations.add(picture);
    if (quotation && caption) facts.quotationSources.set(quotation, caption);
  }
  const { sections, ...found } = facts;
  return { ...found, headingShift: sections > 1 ? 1 : 0, notes: notes.found() };
}

interface Visit {
  element: HtmlElement;
  around: Around;
}

/** The nearest element of each kind around the current one. */
interface Around {
  parent?: HtmlElement;
  table?: HtmlElement;
  figure?: HtmlElement;
  quotation?: HtmlElement;
  notes?: HtmlElement;
  holder?: HtmlElement;
}

type Facts = Pick<Survey, 'tables' | 'figures' | 'illustrations' | 'quotationSources'> & { sections: number };

function push(stack: Visit[], nodes: readonly HtmlNode[], around: Around): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node && isElement(node) && !isDropped(node)) stack.push({ element: node, around });
  }
}

function inside(element: HtmlElement, around: Around): Around {
  const next = { ...around, parent: element };
  if (element.tagName === 'table') next.table = element;
  if (element.tagName === 'figure') next.figure = element;
  if (element.tagName === 'blockquote') next.quotation = element;
  if (isNotesSection(element)) next.notes = element;
  if (canHoldNote(element)) next.holder = element;
  return next;
}

function note(element: HtmlElement, around: Around, facts: Facts): void {
  const table = around.table && facts.tables.get(around.table);
  const figure = around.figure && facts.figures.get(around.figure);
  if (table && NOT_IN_DATA.has(element.tagName)) table.forLayout = true;
  switch (element.tagName) {
    case 'h1':
      facts.sections++;
      break;
    case 'table':
      facts.tables.set(element, { forLayout: hasRole(element, 'presentation', 'none'), cells: 0 });
      break;
    case 'td':
      if (table) table.cells++;
      break;
    case 'th':
      if (table) table.cells += 2;
      break;
    case 'caption':
      if (table) table.caption ??= element;
      break;
    case 'figure':
      facts.figures.set(element, { images: [] });
      break;
    case 'figcaption':
      if (figure) figure.caption ??= element;
      break;
    case 'img':
      figure?.images.push(element);
      break;
    case 'blockquote':
      if (figure && around.parent === around.figure) figure.quotation ??= element;
      break;
    case 'footer':
    case 'cite':
      noteSource(element, around, facts);
  }
}

/** `<footer>` anywhere in a quotation, or `<cite>` after its last paragraph, as WordPress writes it. */
function noteSource(element: HtmlElement, { quotation, parent }: Around, facts: Facts): void {
  if (!quotation || facts.quotationSources.has(quotation)) return;
  if (element.tagName === 'footer' || (parent === quotation && isLastIn(parent, element)))
    facts.quotationSources.set(quotation, element);
}

function isLastIn(parent: HtmlElement, element: HtmlElement): boolean {
  const last = parent.childNodes.findLast(child => !('value' in child) || child.value.trim() !== '');
  return last === element;
}

/** Where these stand in a table, it arranges a page. */
const NOT_IN_DATA = new Set([
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figure',
  'pre',
  'blockquote',
  'iframe',
  'hr',
]);
