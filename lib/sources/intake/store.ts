import type { Actor } from '#lib/auth/actor.ts';
import { database, type Transaction } from '#lib/database/client.ts';
import type { PassageInput } from '../passages.ts';
import { type Original, sourceRow, storablePassages } from './original.ts';

/** What an intake answers. */
export interface BroughtIn {
  sourceId: string;
  title: string;
  /** false where this original was there already; it stays as it is, except for what `textUsed` says */
  isNew: boolean;
  /** Whether the text that was found, typed or uploaded became the source's */
  textUsed: boolean;
  /** Why the platform gave no captions, key below `errors.`; the source is kept without a text */
  captionFailure?: string;
}

export interface KnownSource {
  id: string;
  title: string;
  captionFailure: string | null;
}

export async function knownSource(identity: string): Promise<KnownSource | null> {
  const select = { id: true, title: true, captionFailure: true };
  return await database().source.findUnique({ where: { identity }, select });
}

export function alreadyThere({ id, title, captionFailure }: KnownSource): BroughtIn {
  return { sourceId: id, title, isNew: false, textUsed: false, ...(captionFailure && { captionFailure }) };
}

/**
 * Stores an original, unless it is there already. Of several who bring in the same one at once, one stores it; the
 * others wait for that and get what was stored.
 *
 * @throws DomainError `source.tooLong`
 */
export async function storeOriginal(actor: Actor, original: Original): Promise<BroughtIn> {
  const passages = storablePassages(original.passages);
  const row = sourceRow({ ...original, passages });
  return await database().$transaction(async tx => {
    const [created] = await tx.source.createManyAndReturn({ data: row, skipDuplicates: true, select: { id: true } });
    if (!created) {
      const select = { id: true, title: true, captionFailure: true };
      return alreadyThere(await tx.source.findUniqueOrThrow({ where: { identity: row.identity }, select }));
    }
    const { id } = created;
    await writePassages(tx, id, passages);
    const details = { title: row.title, kind: row.kind };
    await tx.auditEvent.create({ data: { userId: actor.userId, action: 'source.create', subject: id, details } });
    return {
      ...{ sourceId: id, title: row.title, isNew: true, textUsed: passages.length > 0 },
      ...(row.captionFailure && { captionFailure: row.captionFailure }),
    };
  });
}

/** Statements stay within the number of parameters that PostgreSQL takes. */
const BATCH = 1000;

export async function writePassages(
  tx: Transaction,
  sourceId: string,
  passages: readonly PassageInput[],
): Promise<void> {
  for (let start = 0; start < passages.length; start += BATCH) {
    const data = passages.slice(start, start + BATCH).map(passage => ({
      ...{ sourceId, ordinal: passage.ordinal, text: passage.text },
      heading: passage.heading ?? null,
      startSeconds: passage.startSeconds ?? null,
      endSeconds: passage.endSeconds ?? null,
      page: passage.page ?? null,
      charStart: passage.charStart ?? null,
      charEnd: passage.charEnd ?? null,
    }));
    await tx.passage.createMany({ data });
  }
}
