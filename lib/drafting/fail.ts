import { database } from '#lib/database/client.ts';
import { isDomainError } from '#lib/domain-error.ts';
import { log } from '#lib/log.ts';

/** Ends a run with the reason that its screen shows. Finished stages stay, so that a retry goes on after them. */
export async function failRun({ id, attempt }: { id: string; attempt: number }, error: unknown): Promise<void> {
  const known = isDomainError(error);
  const { count } = await database().draftRun.updateMany({
    where: { id, status: 'running', attempts: attempt },
    data: {
      status: 'failed',
      errorCode: known ? error.code : 'unexpected',
      errorArgs: known ? { ...error.args } : {},
      finishedAt: new Date(),
    },
  });
  // A run deleted under our hands fails somewhere, and nobody needs to know.
  if (!known && count > 0) log.error({ err: error, runId: id }, 'drafting failed unexpectedly');
}
