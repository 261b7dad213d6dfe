import { attribute, type HtmlElement, hasClass, hasRole } from './tree.ts';

/** Footnotes as pages write them: a small link to an element further down that holds the text. */
export interface NotesFound {
  /** The element with a note's text by the link that refers to it */
  texts: Map<HtmlElement, HtmlElement>;
  /** Elements that the page shows apart and the document at the reference: the texts, and sections of nothing else */
  moved: Set<HtmlElement>;
  /** Ids of the references, which notes link back to */
  referenceIds: Set<string>;
}

/** An element as the search for notes sees it. */
interface Sighting {
  element: HtmlElement;
  parent: HtmlElement | undefined;
  /** The section of notes around it, if any */
  section: HtmlElement | undefined;
  /** The nearest element around it that has an id and could be the text of a note */
  holder: HtmlElement | undefined;
}

/** Gathers what one pass over a page sees and then pairs references with texts. */
export class NoteFinder {
  private readonly byId = new Map<string, Sighting & { order: number }>();
  private readonly candidates: (Sighting & { order: number; target: string })[] = [];
  private readonly linksIn = new Map<HtmlElement, Set<string>>();
  private readonly inSections: Sighting[] = [];
  private order = 0;

  see(sighting: Sighting): void {
    const { element, section, holder } = sighting;
    const order = this.order++;
    if (section && canHoldNote(element)) this.inSections.push(sighting);
    const id = attribute(element, 'id');
    if (id && !this.byId.has(id)) this.byId.set(id, { ...sighting, order });
    if (element.tagName !== 'a') return;
    const target = fragmentOf(attribute(element, 'href'));
    if (target === undefined) return;
    if (holder) this.linksIn.set(holder, (this.linksIn.get(holder) ?? new Set()).add(target));
    if (!section && looksLikeReference(sighting)) this.candidates.push({ ...sighting, order, target });
  }

  found(): NotesFound {
    const texts = new Map<HtmlElement, HtmlElement>();
    const referenceIds = new Set<string>();
    for (const reference of this.candidates) {
      const target = this.byId.get(reference.target);
      // A text before its reference could be an element around it, which would then be lost.
      if (target && target.order > reference.order && this.isNote(target, reference)) {
        texts.set(reference.element, target.element);
        for (const id of ownIds(reference)) referenceIds.add(id);
      }
    }
    const moved = new Set(texts.values());
    return { texts, moved: new Set([...moved, ...this.sectionsEmptiedBy(moved)]), referenceIds };
  }

  private sectionsEmptiedBy(moved: Set<HtmlElement>): Set<HtmlElement> {
    const emptied = new Set<HtmlElement>();
    for (const { section } of this.inSections) if (section) emptied.add(section);
    for (const { element, holder, section } of this.inSections) {
      const stays = !moved.has(element) && !(holder && moved.has(holder));
      if (stays && section) emptied.delete(section);
    }
    return emptied;
  }

  private isNote(target: Sighting, reference: Sighting): boolean {
    if (!HOLDERS.has(target.element.tagName)) return false;
    if (target.section || hasRole(target.element, 'doc-footnote', 'doc-endnote')) return true;
    const linksBack = this.linksIn.get(target.element);
    return ownIds(reference).some(id => linksBack?.has(id));
  }
}

/** Whether an element is set apart for notes. */
export function isNotesSection(element: HtmlElement): boolean {
  return hasRole(element, 'doc-endnotes') || hasClass(element, /(?:^|\s)(?:footnotes|endnotes)(?:\s|$)/i);
}

/** Whether an element with an id could hold a note's text. */
export function canHoldNote(element: HtmlElement): boolean {
  return HOLDERS.has(element.tagName) && attribute(element, 'id') !== undefined;
}

/** Whether an element in a note leads back to where the note is referred to. */
export function isBackLink(element: HtmlElement, { referenceIds }: NotesFound): boolean {
  if (hasRole(element, 'doc-backlink') || hasClass(element, /back-?(?:ref|link)/i)) return true;
  return element.tagName === 'a' && referenceIds.has(fragmentOf(attribute(element, 'href')) ?? '');
}

function ownIds({ element, parent }: Sighting): string[] {
  return [element, parent].flatMap(each => (each && attribute(each, 'id')) || []);
}

function looksLikeReference({ element, parent }: Sighting): boolean {
  if (parent?.tagName === 'sup' || hasRole(element, 'doc-noteref')) return true;
  if (hasClass(element, /footnote|noteref|fn-?ref/i)) return true;
  return element.childNodes.some(child => child.nodeName === 'sup');
}

function fragmentOf(href: string | undefined): string | undefined {
  if (!href?.startsWith('#') || href.length === 1) return undefined;
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1); // A percent sign that encodes nothing: ids are then compared as they are.
  }
}

const HOLDERS = new Set(['li', 'p', 'div', 'aside', 'dd']);
