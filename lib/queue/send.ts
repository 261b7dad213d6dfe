import { fromPrisma } from 'pg-boss';
import type { Transaction } from '#lib/database/client.ts';
import { boss } from './boss.ts';

/** Every kind of job and its payload: ids only. The handlers stand in `lib/jobs/table.ts`. */
export interface JobPayloads {
  draft: { runId: string };
}

/**
 * Queues a job from the moment the transaction commits. Jobs of one kind and key collide: while one waits, sending
 * another changes nothing, and two never run at the same time.
 *
 * @throws DomainError `jobs.notStarted` in a process that has not called `startJobs`
 */
export async function sendJob<Name extends keyof JobPayloads>(
  tx: Transaction,
  name: Name,
  payload: JobPayloads[Name],
  singletonKey: string,
): Promise<void> {
  await boss().send(name, payload, { singletonKey, db: fromPrisma(tx) });
}
