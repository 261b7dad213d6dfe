import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { recordEvent } from '#lib/posts/audit.ts';
import { draftLater } from './later.ts';
import { activeModel } from './models/settings.ts';

/**
 * Lets a failed or cancelled run go on where it stopped: finished stages are not asked for again. The model is the one
 * set up now, which may be another.
 *
 * @throws DomainError `drafting.notStopped`, `model.none`
 */
export async function retryDraft(actor: Actor, { id }: { id: string }): Promise<void> {
  assertMay(actor, 'write');
  const choice = await activeModel();
  await database().$transaction(async tx => {
    const run = await tx.draftRun.findUnique({ where: { id }, select: { form: true } });
    if (run && run.form !== 'notes' && !choice) throw new DomainError('model.none');
    const named = choice && run?.form !== 'notes' ? { provider: choice.provider, model: choice.model } : {};
    const { count } = await tx.draftRun.updateMany({
      where: { id, status: { in: ['failed', 'cancelled'] } },
      data: {
        status: 'queued',
        attempts: 0,
        errorCode: null,
        errorArgs: {},
        cancelRequestedAt: null,
        finishedAt: null,
        ...named,
      },
    });
    if (count === 0) throw new DomainError('drafting.notStopped');
    await recordEvent(tx, actor, 'draft.retry', id);
    await draftLater(tx, id);
  });
}
