import type { Transaction } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { changes } from '#lib/pages/names.ts';
import type { GivenText } from '../files/read-file.ts';
import { pagesRestingOn } from '../pages.ts';
import { chaptersFromDescription } from '../youtube/chapters.ts';
import { storablePassages, textFacts } from './original.ts';
import { writePassages } from './store.ts';
import { foundText } from './text.ts';

/** The row of a source that nobody else changes until the transaction ends. */
export type LockedSource = Awaited<ReturnType<typeof lockSource>>;

/**
 * New drafts of the source wait as well: their foreign key needs this row.
 * @throws DomainError `source.notFound`
 */
export async function lockSource(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT id FROM "Source" WHERE id = ${id}::uuid FOR UPDATE`;
  const source = await tx.source.findUnique({ where: { id } });
  if (!source) throw new DomainError('source.notFound');
  const first = await tx.passage.findFirst({ where: { sourceId: id }, select: { id: true } });
  return { ...source, hasText: first !== null };
}

/**
 * Makes a text a person brought along the source's own, in place of what it had. What is known about the source stays;
 * only a source that had no text learns its language from this one.
 * @throws DomainError `source.tooLong`
 */
export async function giveText(tx: Transaction, source: LockedSource, text: GivenText): Promise<void> {
  const chapters = source.kind === 'youtube' ? chaptersFromDescription(source.description ?? '') : [];
  const { passages, language, durationSeconds, isSpoken } = foundText(text, chapters);
  const storable = storablePassages(passages);
  await tx.passage.deleteMany({ where: { sourceId: source.id } });
  await writePassages(tx, source.id, storable);
  await tx.source.update({
    where: { id: source.id },
    data: {
      ...textFacts(storable),
      captionKind: isSpoken || source.kind === 'youtube' ? 'uploaded' : source.captionKind,
      captionFailure: null,
      language: (source.hasText ? (source.language ?? language) : (language ?? source.language)) ?? null,
      durationSeconds: source.durationSeconds ?? (durationSeconds ? Math.round(durationSeconds) : null),
    },
  });
  await changes(tx, ...(await pagesRestingOn(tx, source.id)));
}
