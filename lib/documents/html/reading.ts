import type { Survey } from './survey.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';
import type { DocumentWriter } from './writer.ts';

export interface HtmlImportOptions {
  /** Address of the page that the HTML comes from; relative addresses are resolved against it */
  baseUrl?: string;
  /** The path below `/media/` under which a picture has been stored; undefined for one that was not */
  mediaPath?: (src: string) => string | undefined;
}

/** The state of one import. */
export interface Reading {
  options: HtmlImportOptions;
  survey: Survey;
  writer: DocumentWriter;
  /** Elements whose words stand elsewhere in the document and are passed over */
  used: Set<HtmlElement>;
  /** Whether the text of a footnote is being read */
  inNote: boolean;
  /** Elements whose notes have been read, with what reading them again costs */
  notesRead: Map<HtmlElement, number>;
  repeatBudget: number;
}

/** What entering an element leads to: what stands in for its children, and what is to be done after them. */
export interface Entered {
  children?: readonly HtmlNode[];
  close?: () => void;
}

export type Enter = (element: HtmlElement, reading: Reading) => Entered;

/** For an element that has been dealt with as a whole. */
export const DONE: Entered = { children: [] };
