import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { requireUnused } from './free.ts';
import { lockSource } from './intake/give-text.ts';

/**
 * Deletes an original with its passages and the records of its drafts, for good.
 * @throws DomainError `auth.forbidden`, `source.notFound`, `source.inUse`, `source.cited`, `source.draftRunning`
 */
export async function deleteSource(actor: Actor, { id }: { id: string }): Promise<void> {
  assertMay(actor, 'write');
  await database().$transaction(async tx => {
    const { title, identity } = await lockSource(tx, id);
    await requireUnused(tx, id);
    await tx.source.delete({ where: { id } });
    const details = { title, identity };
    await tx.auditEvent.create({ data: { userId: actor.userId, action: 'source.delete', subject: id, details } });
  });
}
