import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { type PassageRef, withRefs } from './passages.ts';

/**
 * The original of a run with its passages in order.
 * @throws DomainError `drafting.sourceGone`, `drafting.emptySource`
 */
export async function loadSource(sourceId: string) {
  const row = await database().source.findUnique({
    where: { id: sourceId },
    include: { passages: { orderBy: { ordinal: 'asc' } } },
  });
  if (!row) throw new DomainError('drafting.sourceGone');
  const { passages, ...source } = row;
  if (passages.length === 0) throw new DomainError('drafting.emptySource');
  return { source, passages: withRefs(passages) satisfies PassageRef[] };
}
