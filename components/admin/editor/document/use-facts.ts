'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { Document, Origin } from '#lib/documents/model.ts';
import { countWords } from '#lib/documents/reading-time.ts';

/** What follows from the body, brought up to date shortly after each pause in typing. */
export interface DocumentFacts {
  words: number;
  /** How many blocks rest on each passage */
  uses: ReadonlyMap<string, number>;
  /** How many blocks with words of their own each wrote */
  origins: Record<Origin, number>;
  /** Where the pictures stand that are not described */
  undescribed: number[];
  isEmpty: boolean;
}

const pause = 300;

export function useFacts(editor: Editor): DocumentFacts {
  const [facts, setFacts] = useState(() => factsOf(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (!transaction.docChanged) return;
      clearTimeout(timer);
      timer = setTimeout(() => setFacts(factsOf(editor)), pause);
    };
    editor.on('transaction', later);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor]);
  return facts;
}

export function factsOf(editor: Editor): DocumentFacts {
  const uses = new Map<string, number>();
  const undescribed: number[] = [];
  const origins: Record<Origin, number> = { machine: 0, edited: 0, owner: 0 };
  editor.state.doc.descendants((node, position) => {
    for (const id of node.attrs.passages ?? []) uses.set(id, (uses.get(id) ?? 0) + 1);
    if (node.isTextblock && node.content.size > 0) origins[(node.attrs.origin ?? 'owner') as Origin]++;
    if (node.type.name === 'image' && !node.attrs.decorative && node.attrs.alt.trim() === '')
      undescribed.push(position);
  });
  const words = countWords(editor.getJSON() as unknown as Document);
  return { words, uses, origins, undescribed, isEmpty: words === 0 };
}
