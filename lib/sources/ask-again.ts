import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { changes } from '#lib/pages/names.ts';
import { lockSource } from './intake/give-text.ts';
import { type Original, sourceRow, storablePassages } from './intake/original.ts';
import type { Reach } from './intake/reach.ts';
import { writePassages } from './intake/store.ts';
import { untitled, videoOriginal } from './intake/video.ts';
import { pagesRestingOn } from './pages.ts';

/**
 * Asks YouTube once more for a video whose captions it refused. What is learnt fills what was not known; what a person
 * entered stays. A source that has got its text in the meantime is left alone.
 *
 * @returns the reason, where YouTube still refuses
 * @throws DomainError `auth.forbidden`, `source.notFound`, `source.tooLong`, `net.…`
 */
export async function askAgain(
  actor: Actor,
  { id }: { id: string },
  reach: Reach = {},
): Promise<{ captionFailure: string | null }> {
  assertMay(actor, 'write');
  const videoId = await videoOf(id);
  const original = await videoOriginal(actor, videoId, reach);
  return await database().$transaction(async tx => {
    const source = await lockSource(tx, id);
    if (source.hasText) return { captionFailure: null };
    const passages = storablePassages(original.passages);
    await writePassages(tx, id, passages);
    const data = learnt(source, { ...original, passages }, videoId);
    await tx.source.update({ where: { id }, data });
    await changes(tx, ...(await pagesRestingOn(tx, id)));
    const { title, captionFailure } = data;
    if (passages.length > 0) {
      await tx.auditEvent.create({
        data: { userId: actor.userId, action: 'source.transcript', subject: id, details: { title } },
      });
    }
    return { captionFailure };
  });
}

async function videoOf(id: string): Promise<string> {
  const source = await database().source.findUnique({ where: { id }, select: { identity: true } });
  const videoId = /^youtube:(.+)$/.exec(source?.identity ?? '')?.[1];
  if (!videoId) throw new DomainError('source.notFound');
  return videoId;
}

function learnt(source: Awaited<ReturnType<typeof lockSource>>, original: Original, videoId: string) {
  const found = sourceRow(original);
  return {
    title: source.title === untitled(videoId) ? found.title : source.title,
    author: source.author ?? found.author,
    authorUrl: source.authorUrl ?? found.authorUrl,
    description: source.description ?? found.description,
    publishedAt: source.publishedAt ?? found.publishedAt,
    durationSeconds: source.durationSeconds ?? found.durationSeconds,
    thumbnailMediaId: source.thumbnailMediaId ?? found.thumbnailMediaId,
    // The captions' own language is known better than one guessed from the title.
    language: found.captionKind ? (found.language ?? source.language) : (source.language ?? found.language),
    captionKind: found.captionKind,
    captionFailure: found.captionFailure,
    wordCount: found.wordCount,
    contentHash: found.contentHash,
    fetchedAt: found.fetchedAt,
  };
}
