import type { Queue } from 'pg-boss';
import { draftArticle } from '#lib/drafting/draft.ts';
import { unfinishedRuns } from '#lib/drafting/queries.ts';
import type { JobPayloads } from '#lib/queue/send.ts';

/** A kind of work that is done in the background. */
export interface Job<Payload> {
  queue: Omit<Queue, 'name'>;
  /** Handlers of this kind that one process runs at the same time */
  concurrency: number;
  /**
   * May be called again after a crash with the same payload, so it re-reads its state, leaves finished work alone and is
   * quiet when the thing is gone. Rejects where the work shall be tried again; stops soon after `signal` aborts.
   */
  handle(payload: Payload, signal: AbortSignal): Promise<void>;
  /** Work that the database knows to be unfinished: sent again at each start, in case its job was lost. */
  unfinished(): Promise<{ payload: Payload; singletonKey: string }[]>;
}

/** Every job there is. */
export const jobs: { [Name in keyof JobPayloads]: Job<JobPayloads[Name]> } = {
  draft: {
    queue: {
      // One waiting and one active job for each run: a retry asked for while the last attempt winds down is not lost.
      policy: 'stately',
      notify: true,
      // The least pg-boss allows: after a crash another instance takes over in about this time.
      heartbeatSeconds: 10,
      // A slow local model may need hours for a long original; silence is noticed by the model calls' own time limits.
      expireInSeconds: 23 * 60 * 60,
      // What a run fails from is kept in its row and ends the job; these are for crashes and a database away.
      retryLimit: 20,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      deleteAfterSeconds: 24 * 60 * 60,
    },
    concurrency: 2,
    handle: ({ runId }, signal) => draftArticle(runId, signal),
    unfinished: async () => (await unfinishedRuns()).map(runId => ({ payload: { runId }, singletonKey: runId })),
  },
};
