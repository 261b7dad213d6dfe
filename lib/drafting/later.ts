import type { Transaction } from '#lib/database/client.ts';
import { sendJob } from '#lib/queue/send.ts';

/** Has a run drafted in the background. The run's id is the job's key, so that a second call changes nothing. */
export async function draftLater(tx: Transaction, runId: string): Promise<void> {
  await sendJob(tx, 'draft', { runId }, runId);
}
