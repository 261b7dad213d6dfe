'use client';

import { useCallback, useRef, useState } from 'react';
import type { Words } from './editor-screen.ts';

/** Title, lead and excerpt, for showing and for reading at any moment. */
export function useWords(stored: Words) {
  const [words, setWords] = useState<Words>(() => wordsOf(stored));
  const latest = useRef(words);
  const set = useCallback((change: Partial<Words>) => {
    latest.current = { ...latest.current, ...change };
    setWords(latest.current);
  }, []);
  return { words, latest, set };
}

export function wordsOf({ title, lead, excerpt }: Words): Words {
  return { title, lead, excerpt };
}
