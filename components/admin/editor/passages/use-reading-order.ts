'use client';

import { useMemo } from 'react';
import { useEditorScreen } from '../editor-screen.ts';

/** Where each passage stands in the originals, one original after the other; unknown ones come last. */
export function useReadingOrder(): (passageId: string) => number {
  const { sources } = useEditorScreen();
  return useMemo(() => {
    const ids = sources.flatMap(({ passages }) => passages.map(({ id }) => id));
    const places = new Map(ids.map((id, index) => [id, index]));
    return id => places.get(id) ?? ids.length;
  }, [sources]);
}
