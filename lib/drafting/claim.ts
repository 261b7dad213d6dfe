import { database } from '#lib/database/client.ts';
import type { DraftForm, DraftLength } from '#lib/database/generated/enums.ts';
import { DomainError } from '#lib/domain-error.ts';
import { failRun } from './fail.ts';

/** How often one run is begun anew after crashes before it counts as what crashes the server. */
const mostAttempts = 20;
/** How soon a cancelled run is noticed, in milliseconds */
const watchEveryMs = 1_000;

export interface ClaimedRun {
  id: string;
  /** Which attempt this is; another process that takes the run over makes it the next */
  attempt: number;
  form: DraftForm;
  length: DraftLength;
  locale: string;
  sourceId: string;
  authorId: string | null;
}

/** @returns undefined where the run is gone, finished or cancelled: there is nothing to do then */
export async function claimRun(runId: string): Promise<ClaimedRun | undefined> {
  const [run] = await database().draftRun.updateManyAndReturn({
    where: { id: runId, status: { in: ['queued', 'running'] } },
    data: { status: 'running', attempts: { increment: 1 } },
  });
  if (!run) return undefined;
  const { id, attempts: attempt, form, length, locale, sourceId, createdById: authorId } = run;
  if (attempt > mostAttempts) {
    await failRun({ id, attempt }, new DomainError('drafting.interrupted'));
    return undefined;
  }
  if (!run.startedAt) await database().draftRun.update({ where: { id }, data: { startedAt: new Date() } });
  return { id, attempt, form, length, locale, sourceId, authorId };
}

/** Aborts the returned signal once the run is cancelled, deleted or taken over by another process. */
export function watchRun({ id, attempt }: ClaimedRun): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const look = async () => {
    const run = await database().draftRun.findUnique({ where: { id }, select: { status: true, attempts: true } });
    if (run?.status !== 'running' || run.attempts !== attempt) controller.abort(new Error('the run is no longer ours'));
  };
  const timer = setInterval(() => {
    look().catch(() => {}); // the database is away for a moment: the next look may succeed, and the work itself will tell
  }, watchEveryMs);
  return { signal: controller.signal, stop: () => clearInterval(timer) };
}
