import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { clock, placeAddress } from './passage-links.ts';

/** A passage as the editor shows it beside the text. */
export interface EditingPassage {
  id: string;
  /** 1-based position in the original */
  ordinal: number;
  heading: string | null;
  text: string;
  /** `12:34` for recordings */
  time: string | null;
  page: number | null;
  /** The place in the original; null where the original has no address */
  href: string | null;
}

/** An original of the post with its passages. */
export interface EditingSource {
  id: string;
  title: string;
  url: string | null;
  author: string | null;
  publisher: string | null;
  language: string | null;
  passages: EditingPassage[];
}

/** The originals of a post in the order of its note, each with its passages in reading order. */
export async function editingSources(actor: Actor, postId: string): Promise<EditingSource[]> {
  assertMay(actor, 'read');
  const rows = await database().postSource.findMany({
    where: { postId },
    orderBy: { position: 'asc' },
    select: {
      source: {
        select: {
          ...{ id: true, title: true, url: true, author: true, publisher: true, language: true },
          passages: {
            orderBy: { ordinal: 'asc' },
            select: { id: true, ordinal: true, heading: true, text: true, startSeconds: true, page: true },
          },
        },
      },
    },
  });
  return rows.map(({ source: { passages, ...source } }) => ({
    ...source,
    passages: passages.map(({ startSeconds, ...passage }) => ({
      ...passage,
      time: startSeconds === null ? null : clock(startSeconds),
      href: placeAddress({ ...passage, startSeconds, source }) ?? null,
    })),
  }));
}
