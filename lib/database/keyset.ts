import { z } from 'zod';

/** A place in a list ordered by time and id, newest first. */
export interface Place {
  at: Date;
  id: string;
}

/** A place as it stands in an address: `<milliseconds in base 36>-<uuid>`. */
export const placeSchema = z
  .string()
  .regex(/^[0-9a-z]{1,11}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .transform((text): Place => {
    const dash = text.indexOf('-');
    return { at: new Date(Number.parseInt(text.slice(0, dash), 36)), id: text.slice(dash + 1) };
  })
  .refine(({ at }) => !Number.isNaN(at.getTime()));

export function writePlace({ at, id }: Place): string {
  return `${at.getTime().toString(36)}-${id}`;
}

export interface PageRequest {
  /** Entries older than this place */
  after?: Place | undefined;
  /** Entries newer than this place; `after` goes before it */
  before?: Place | undefined;
}

export interface Page<Row> {
  rows: Row[];
  /** Places to ask for the neighbouring pages with; undefined where there is none */
  newer?: string;
  older?: string;
}

/**
 * What Prisma needs to fetch a page of `size` rows and to learn whether one more follows.
 * @param time the column that the list is ordered by
 * @param id the unique column that decides between equal times
 */
export function keysetQuery<Time extends string = 'at', Id extends string = 'id'>(
  { after, before }: PageRequest,
  size: number,
  time: Time = 'at' as Time,
  id: Id = 'id' as Id,
) {
  const order = after || !before ? ('desc' as const) : ('asc' as const);
  return {
    where: after ? beyond(after, 'lt', time, id) : before ? beyond(before, 'gt', time, id) : {},
    orderBy: [{ [time]: order } as Record<Time, typeof order>, { [id]: order } as Record<Id, typeof order>] as [
      Record<Time, typeof order>,
      Record<Id, typeof order>,
    ],
    take: size + 1,
  };
}

/** The bound on the time alone is implied by the OR; it lets PostgreSQL start within the index. */
function beyond<Time extends string, Id extends string>(place: Place, side: 'lt' | 'gt', time: Time, id: Id) {
  const bounds = { [time]: { [`${side}e`]: place.at } } as Record<Time, { lte?: Date; gte?: Date }>;
  const earlier = { [time]: { [side]: place.at } } as Record<Time, { lt?: Date; gt?: Date }>;
  const same = { [time]: place.at, [id]: { [side]: place.id } } as Record<Time, Date> &
    Record<Id, { lt?: string; gt?: string }>;
  return { ...bounds, OR: [earlier, same] };
}

/** Puts fetched rows in order, newest first, and names the neighbouring pages. */
export function keysetPage<Row extends Place>({ after, before }: PageRequest, size: number, fetched: Row[]): Page<Row> {
  const forward = after !== undefined || before === undefined;
  const more = fetched.length > size;
  const rows = forward ? fetched.slice(0, size) : fetched.slice(0, size).reverse();
  const first = rows[0];
  const last = rows.at(-1);
  // Whoever came from a neighbouring page finds it again.
  const hasNewer = forward ? after !== undefined : more;
  const hasOlder = forward ? more : true;
  return {
    rows,
    ...(first && hasNewer ? { newer: writePlace(first) } : {}),
    ...(last && hasOlder ? { older: writePlace(last) } : {}),
  };
}
