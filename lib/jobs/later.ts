import { fromPrisma } from 'pg-boss';
import type { Transaction } from '#lib/database/client.ts';
import { boss } from './boss.ts';

/** The payload of each job: ids only. The handler reads the rest when it runs. */
export interface JobPayloads {
  draft: { runId: string };
}

/**
 * Has a run drafted in the background, from the moment the transaction commits. The run's id is the job's singleton
 * key: a second call while the job waits changes nothing, and two never run at the same time.
 */
export async function draftLater(tx: Transaction, runId: string): Promise<void> {
  await boss().send('draft', { runId } satisfies JobPayloads['draft'], { singletonKey: runId, db: fromPrisma(tx) });
}
