import { database } from '#lib/database/client.ts';

/** Comments that wait for a decision, counted up to 100: every screen asks, and nobody needs to know more. */
export async function heldComments(): Promise<number> {
  return await database().comment.count({ where: { status: 'held' }, take: 100 });
}
