import type { Transaction } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';

/**
 * Lets the post rest on exactly these originals, in this order.
 * @throws DomainError `post.sourceUnknown`
 */
export async function setSources(tx: Transaction, postId: string, sourceIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(sourceIds)];
  const known = await tx.source.count({ where: { id: { in: wanted } } });
  if (known !== wanted.length) throw new DomainError('post.sourceUnknown');
  await tx.postSource.deleteMany({ where: { postId } });
  await tx.postSource.createMany({ data: wanted.map((sourceId, position) => ({ postId, sourceId, position })) });
}
