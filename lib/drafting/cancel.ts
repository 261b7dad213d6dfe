import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { recordEvent } from '#lib/posts/audit.ts';

/**
 * Ends a run that waits or works. Whoever works on it notices within a second and breaks off the call under way.
 * @throws DomainError `drafting.notRunning`
 */
export async function cancelDraft(actor: Actor, { id }: { id: string }): Promise<void> {
  assertMay(actor, 'write');
  const now = new Date();
  await database().$transaction(async tx => {
    const { count } = await tx.draftRun.updateMany({
      where: { id, status: { in: ['queued', 'running'] } },
      data: { status: 'cancelled', stage: null, cancelRequestedAt: now, finishedAt: now },
    });
    if (count === 0) throw new DomainError('drafting.notRunning');
    await recordEvent(tx, actor, 'draft.cancel', id);
  });
}
