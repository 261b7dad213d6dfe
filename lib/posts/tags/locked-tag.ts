import type { Transaction } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';

/**
 * The tag, locked until the transaction ends.
 * @throws DomainError `tag.notFound`
 */
export async function lockedTag(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT id FROM "Tag" WHERE id = ${id}::uuid FOR UPDATE`;
  const tag = await tx.tag.findUnique({ where: { id } });
  if (!tag) throw new DomainError('tag.notFound');
  return tag;
}
