import type { Attributes } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { DOCUMENT_LIMITS } from '../limits.ts';
import type { CellAlignment } from '../model.ts';
import { isWholeNumber, must, wholeNumber } from './attribute-checks.ts';

/** Tables whose cells hold paragraphs only, as Markdown and small screens can show them. */
export const tableExtensions = [
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: 'paragraph+', addAttributes: cellAttributes }),
  TableHeader.extend({ content: 'paragraph+', addAttributes: cellAttributes }),
];

export function isAlignment(value: unknown): value is CellAlignment {
  return value === 'left' || value === 'center' || value === 'right';
}

/** A span as written in HTML, within what a table may have; 1 where it makes no sense. */
export function spanIn(written: string | null | undefined): number {
  const span = Number(written ?? 1);
  return isWholeNumber(span, 1, DOCUMENT_LIMITS.columns) ? span : 1;
}

function cellAttributes(): Attributes {
  return {
    colspan: span('colspan'),
    rowspan: span('rowspan'),
    colwidth: { default: null, validate: 'null', parseHTML: () => null, rendered: false },
    align: {
      default: null,
      validate: must('left, center or right', value => value === null || isAlignment(value)),
      parseHTML: element => {
        const align = element.style.textAlign || element.getAttribute('align');
        return isAlignment(align) ? align : null;
      },
      renderHTML: ({ align }) => (align ? { style: `text-align: ${align}` } : {}),
    },
  };
}

function span(name: 'colspan' | 'rowspan') {
  return {
    default: 1,
    validate: wholeNumber(1, DOCUMENT_LIMITS.columns),
    parseHTML: (element: HTMLElement) => spanIn(element.getAttribute(name)),
    renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
  };
}
