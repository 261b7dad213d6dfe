import type { Actor } from '#lib/auth/actor.ts';
import type { Transaction } from '#lib/database/client.ts';

/** Writes down who did what, in the transaction that does it. Details are shown to the owner: no texts, no secrets. */
export async function recordEvent(
  tx: Transaction,
  actor: Actor,
  action: string,
  subject: string,
  details: Record<string, string | number | boolean> = {},
): Promise<void> {
  await tx.auditEvent.create({ data: { userId: actor.userId, action, subject, details } });
}
