import type { Actor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import type { GivenText } from '../files/read-file.ts';
import { giveText, lockSource } from './give-text.ts';
import type { BroughtIn } from './store.ts';

/** A known source that has no text yet takes the one brought along; one that has keeps its own. */
export async function fillIfEmpty(actor: Actor, known: BroughtIn, text: GivenText): Promise<BroughtIn> {
  return await database().$transaction(async tx => {
    const source = await lockSource(tx, known.sourceId);
    if (source.hasText) return known;
    await giveText(tx, source, text);
    const { id, title } = source;
    await tx.auditEvent.create({
      data: { userId: actor.userId, action: 'source.transcript', subject: id, details: { title } },
    });
    return { sourceId: id, title, isNew: false, textUsed: true };
  });
}
