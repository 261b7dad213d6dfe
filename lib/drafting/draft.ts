import { writeArticle } from './article.ts';
import { type ClaimedRun, claimRun, watchRun } from './claim.ts';
import { failRun } from './fail.ts';
import { finishRun, type MadeDraft } from './finish.ts';
import { writeNotes } from './notes/write.ts';

export interface DraftOptions {
  /** First wait before a failed call is tried again, in milliseconds */
  backoffMs?: number;
}

/**
 * Does a run from wherever it stands to its post: plan, write, title, assemble. May be called again at any time; finished
 * stages are taken from where they were kept. Quiet when the run is gone, done or cancelled. What goes wrong is written
 * into the run.
 *
 * @param signal aborts when this process must stop working on it
 * @throws the signal's reason when aborted: the run is then to be taken up again by whoever comes next
 */
export async function draftArticle(runId: string, signal: AbortSignal, options: DraftOptions = {}): Promise<void> {
  const run = await claimRun(runId);
  if (!run) return;
  const watch = watchRun(run);
  try {
    await finishRun(run, await make(run, AbortSignal.any([signal, watch.signal]), options));
  } catch (error) {
    if (watch.signal.aborted) return;
    if (signal.aborted) throw signal.reason;
    await failRun(run, error);
  } finally {
    watch.stop();
  }
}

function make(run: ClaimedRun, signal: AbortSignal, options: DraftOptions): Promise<MadeDraft> {
  return run.form === 'notes' ? writeNotes(run) : writeArticle({ ...run, form: run.form }, signal, options);
}
