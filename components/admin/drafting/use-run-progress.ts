'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { RunProgress } from '#lib/drafting/queries.ts';

const everyMs = 1_200;

/**
 * Asks where a run stands while its screen is open, and has the page rendered anew once the run has ended or begun.
 * A hidden tab asks nothing.
 */
export function useRunProgress(run: RunProgress & { id: string }): { progress: RunProgress; connected: boolean } {
  const router = useRouter();
  const [progress, setProgress] = useState<RunProgress>(run);
  const [connected, setConnected] = useState(true);
  const { id, status } = run;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const gone = new AbortController();
    const ask = async () => {
      try {
        if (!document.hidden) {
          const response = await fetch(`/admin/drafts/${id}/state`, { signal: gone.signal, cache: 'no-store' });
          const answer = (await response.json()) as { ok: boolean; value: RunProgress };
          setConnected(true);
          // Signed out, or the run deleted: the page itself knows what to say.
          if (!answer.ok || isOver(answer.value.status)) {
            router.refresh();
            return;
          }
          setProgress(answer.value);
        }
      } catch {
        if (gone.signal.aborted) return; // the screen was left
        setConnected(false);
      }
      timer = setTimeout(ask, everyMs);
    };
    timer = setTimeout(ask, everyMs);
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }, [id, router]);

  return { progress: isOver(status) ? run : progress, connected };
}

function isOver(status: RunProgress['status']): boolean {
  return status === 'done' || status === 'failed' || status === 'cancelled';
}
