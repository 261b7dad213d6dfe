'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { FoundTitles } from '#lib/search/find-titles.ts';
import { useFrame } from './frame-context.ts';

interface Found extends FoundTitles {
  searching: boolean;
  /** Why there are no results */
  failure?: string;
}

const nothing: Found = { searching: false, posts: [], sources: [] };

/** Posts and sources whose title holds what was typed; asks the server once typing rests, and only the last answer counts. */
export function useFoundTitles(typed: string): Found {
  const { findTitles } = useFrame();
  const unreachable = useTranslations('admin.frame.palette')('failed');
  const query = typed.trim();
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (query.length < 2) {
      setFound(nothing);
      return;
    }
    let overtaken = false;
    setFound(before => ({ ...before, searching: true }));
    const timer = setTimeout(async () => {
      const answer = await findTitles({ query }).catch(() => undefined);
      if (overtaken) return;
      if (answer?.ok) setFound({ ...nothing, ...answer.value });
      else setFound({ ...nothing, failure: answer?.error.message ?? unreachable });
    }, 180);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [query, findTitles, unreachable]);
  return found;
}
