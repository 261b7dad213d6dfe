import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { recordEvent } from '#lib/posts/audit.ts';
import { draftLater } from './later.ts';
import { activeModel } from './models/settings.ts';
import type { StartDraft } from './schema.ts';

/**
 * Begins a draft of a source in the background. Without a model the draft is notes. Asked twice for the same draft while
 * the first is under way, it answers with the first.
 *
 * @throws DomainError `drafting.sourceGone`, `drafting.emptySource`, `model.environment`, `model.keyUnreadable`
 */
export async function startDraft(actor: Actor, input: StartDraft): Promise<{ runId: string }> {
  assertMay(actor, 'write');
  const { sourceId, length, locale } = input;
  const choice = input.form === 'notes' ? undefined : await activeModel();
  const form = choice ? input.form : 'notes';
  return await database().$transaction(async tx => {
    // Two clicks at the same moment wait here for each other.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${sourceId}))::text`;
    const source = await tx.source.findUnique({
      where: { id: sourceId },
      select: { _count: { select: { passages: true } } },
    });
    if (!source) throw new DomainError('drafting.sourceGone');
    if (source._count.passages === 0) throw new DomainError('drafting.emptySource');
    const underWay = await tx.draftRun.findFirst({
      where: { sourceId, form, locale, length, status: { in: ['queued', 'running'] } },
    });
    if (underWay) return { runId: underWay.id };
    const named = choice && form !== 'notes' ? { provider: choice.provider, model: choice.model } : {};
    const run = await tx.draftRun.create({
      data: { sourceId, form, length, locale, createdById: actor.userId, ...named },
    });
    await recordEvent(tx, actor, 'draft.start', run.id, { form, length, locale });
    await draftLater(tx, run.id);
    return { runId: run.id };
  });
}
