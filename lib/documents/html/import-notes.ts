import { DONE, type Enter, type Reading } from './reading.ts';
import { type HtmlElement, isElement } from './tree.ts';

/** At a link to a footnote, the footnote's text is read; at any other link, nothing special happens. */
export const enterNoteReference: Enter = (element, reading) => {
  const note = reading.survey.notes.texts.get(element);
  if (!note) return {};
  if (reading.inNote || !mayRead(note, reading)) return DONE;
  const close = reading.writer.openFootnote();
  reading.inNote = true;
  return {
    children: note.childNodes,
    close: () => {
      reading.inNote = false;
      close();
    },
  };
};

/** Raised digits would change numbers if they were lowered (10² to 102), so they become the characters made for it. */
export const enterSuperscript: Enter = (element, { survey, writer }) => {
  const references = element.childNodes.filter(child => isElement(child) && survey.notes.texts.has(child));
  // Brackets around the reference are part of its look.
  if (references.length > 0) return { children: references };
  const [only, ...others] = element.childNodes;
  const text = others.length === 0 && only && 'value' in only ? only.value.trim() : '';
  if (text === '' || !/^[-+\d]{1,9}$/.test(text)) return {};
  writer.text(text.replace(/[-+\d]/g, character => RAISED[character] ?? character));
  return DONE;
};

/** The first reading is free. A page could make others costly by referring to one long note a thousand times. */
function mayRead(note: HtmlElement, reading: Reading): boolean {
  const cost = reading.notesRead.get(note);
  if (cost === undefined) {
    reading.notesRead.set(note, sizeOf(note));
    return true;
  }
  reading.repeatBudget -= cost;
  return reading.repeatBudget >= 0;
}

/** Nodes, and a node for each 100 characters. */
function sizeOf(root: HtmlElement): number {
  let size = 0;
  const stack = [...root.childNodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    size += 1 + ('value' in node ? node.value.length / 100 : 0);
    if (isElement(node)) for (const child of node.childNodes) stack.push(child);
  }
  return size;
}

const RAISED: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
};
