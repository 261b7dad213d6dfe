'use client';

import { useEffect, useState } from 'react';
import type { FoundTitles } from '#lib/search/find-titles.ts';
import { useFrame } from './frame-context.ts';

interface Found extends FoundTitles {
  state: 'idle' | 'searching' | 'failed';
}

const nothing: FoundTitles = { posts: [], sources: [] };

/** Posts and sources whose title holds what was typed; asks the server once typing rests, and only the last answer counts. */
export function useFoundTitles(typed: string): Found {
  const { findTitles } = useFrame();
  const query = typed.trim();
  const [found, setFound] = useState<Found>({ state: 'idle', ...nothing });
  useEffect(() => {
    if (query.length < 2) {
      setFound({ state: 'idle', ...nothing });
      return;
    }
    let overtaken = false;
    setFound(before => ({ ...before, state: 'searching' }));
    const timer = setTimeout(async () => {
      const answer = await findTitles({ query }).catch(() => undefined);
      if (overtaken) return;
      setFound(answer?.ok ? { state: 'idle', ...answer.value } : { state: 'failed', ...nothing });
    }, 180);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [query, findTitles]);
  return found;
}
