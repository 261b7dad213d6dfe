import { z } from 'zod';
import { systemActor } from '#lib/auth/actor.ts';
import { database, type Transaction } from '#lib/database/client.ts';
import { documentOf } from '#lib/documents/build.ts';
import type { Origin } from '#lib/documents/model.ts';
import { recordEvent } from '#lib/posts/audit.ts';
import { createPost } from '#lib/posts/create.ts';
import { lockedPost } from '#lib/posts/locked-post.ts';
import { publishLocked } from '#lib/posts/publish.ts';
import { readSetting, writeSetting } from '#lib/settings/store.ts';
import { sourceIdentity } from '#lib/sources/identity.ts';
import { textFacts } from '#lib/sources/intake/original.ts';
import type { PassageInput } from '#lib/sources/passages.ts';
import type { Cite, ExampleArticle, ExampleComment, ExampleOriginal, ExamplePassage } from './article.ts';
import { bog } from './articles/bog.ts';
import { bread } from './articles/bread.ts';
import { pencil } from './articles/pencil.ts';

const key = 'example-content';
const hour = 60 * 60 * 1000;

/**
 * Puts the example articles into a blog that never had any and is still empty: once, however often it is called and by
 * however many servers that start at once. Removed examples do not come back.
 * @returns whether they were loaded now
 */
export async function loadExampleContent(now = new Date()): Promise<boolean> {
  return await database().$transaction(async tx => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
    if (await readSetting(key, z.object({ decidedAt: z.string() }), tx)) return false;
    await writeSetting(tx, key, { decidedAt: now.toISOString() });
    if ((await tx.post.count()) + (await tx.source.count()) > 0) return false;
    for (const article of [bog, bread, pencil]) await load(tx, article, now);
    await recordEvent(tx, systemActor, 'example.load', key);
    return true;
  });
}

async function load(tx: Transaction, article: ExampleArticle, now: Date): Promise<void> {
  const { original, title, lead, excerpt, tags: tagNames, commentPolicy, daysAgo, body, comments } = article;
  const source = await makeSource(tx, original);
  const { id } = await createPost(tx, {
    ...{ locale: 'de', title, lead, excerpt, tagNames, form: 'report', authorId: null, isExample: true },
    document: documentOf(body(citing(source.passages))),
    sourceIds: [source.id],
  });
  await tx.post.update({ where: { id }, data: { commentPolicy } });
  const appeared = new Date(now.getTime() - daysAgo * 24 * hour);
  await publishLocked(tx, systemActor, await lockedPost(tx, id), appeared);
  await tx.comment.createMany({ data: comments.map(comment => commentRow(id, comment, appeared)) });
}

async function makeSource(tx: Transaction, original: ExampleOriginal) {
  const { passages, publishedOn, ...fields } = original;
  const rows = passages.map((passage, index) => passageRow(original, passage, index));
  return await tx.source.create({
    data: {
      ...fields,
      ...textFacts(rows),
      ...{ language: 'en', rights: 'own', isExample: true },
      identity: sourceIdentity({ kind: 'url', url: original.url }),
      publishedAt: new Date(publishedOn),
      ...(original.durationSeconds ? { captionKind: 'uploaded' } : {}),
      passages: { create: rows },
    },
    select: { id: true, passages: { orderBy: { ordinal: 'asc' }, select: { id: true } } },
  });
}

/** What is spoken ends where the next passage begins. */
function passageRow(original: ExampleOriginal, passage: ExamplePassage, index: number): PassageInput {
  const ordinal = index + 1;
  if (passage.startSeconds === undefined) return { ordinal, ...passage };
  const endSeconds = original.passages[index + 1]?.startSeconds ?? original.durationSeconds;
  return { ordinal, ...passage, ...(endSeconds ? { endSeconds } : {}) };
}

function citing(passages: { id: string }[]): Cite {
  const from =
    (origin: Origin) =>
    (...ordinals: number[]) => ({
      origin,
      passages: ordinals.map(ordinal => {
        const passage = passages[ordinal - 1];
        if (!passage) throw new RangeError(`an example cites passage ${ordinal} of ${passages.length}`);
        return passage.id;
      }),
    });
  return { machine: from('machine'), edited: from('edited') };
}

function commentRow(postId: string, { hoursAfter, ...comment }: ExampleComment, appeared: Date) {
  const createdAt = new Date(appeared.getTime() + hoursAfter * hour);
  return { postId, ...comment, createdAt, decidedAt: comment.status === 'held' ? null : createdAt, isExample: true };
}
