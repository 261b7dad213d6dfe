import type { Transaction } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { postsCiting, postsListing } from './citations.ts';

/**
 * Nothing may rest on passages that are about to go.
 * @throws DomainError `source.cited`, `source.draftRunning`
 */
export async function requireUncited(tx: Transaction, sourceId: string): Promise<void> {
  await requireNoDraftRunning(tx, sourceId);
  const [first, ...others] = await postsCiting(tx, sourceId);
  if (first) throw new DomainError('source.cited', { title: first.title, others: others.length });
}

/**
 * Nothing may name a source that is about to go.
 * @throws DomainError `source.inUse`, `source.cited`, `source.draftRunning`
 */
export async function requireUnused(tx: Transaction, sourceId: string): Promise<void> {
  const [first, ...others] = await postsListing(tx, sourceId);
  if (first) throw new DomainError('source.inUse', { title: first.title, others: others.length });
  await requireUncited(tx, sourceId);
}

async function requireNoDraftRunning(tx: Transaction, sourceId: string): Promise<void> {
  const running = await tx.draftRun.count({ where: { sourceId, status: { in: ['queued', 'running'] } } });
  if (running > 0) throw new DomainError('source.draftRunning');
}
