import { database } from '#lib/database/client.ts';
import { thumbnailOf } from '../queries.ts';

/** An original as it is stored, with all its passages in order. */
export async function sourceById(id: string) {
  const source = await database().source.findUnique({
    where: { id },
    include: { thumbnail: true, passages: { orderBy: { ordinal: 'asc' } } },
  });
  return source ? { ...source, thumbnail: thumbnailOf(source.thumbnail) } : undefined;
}
