import { redirect } from 'next/navigation';
import { type Page, type PageRequest, placeSchema } from '#lib/database/keyset.ts';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** Which page of a list an address asks for. What is no place in the list asks for its beginning. */
export async function pageRequest(searchParams: SearchParams): Promise<PageRequest> {
  const { after, before } = await searchParams;
  return { after: placeSchema.safeParse(after).data, before: placeSchema.safeParse(before).data };
}

/**
 * The page of a list. Whoever has walked back to its newest entry, or asks for what is beyond its last one, is led to the
 * beginning at the list's own address.
 */
export async function pageAt<Row>(
  path: string,
  request: PageRequest,
  load: (request: PageRequest) => Promise<Page<Row>>,
): Promise<Page<Row>> {
  const page = await load(request);
  const isInside = request.after !== undefined || request.before !== undefined;
  if (isInside && (page.rows.length === 0 || !page.newer)) redirect(path);
  return page;
}
