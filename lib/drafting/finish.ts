import { database } from '#lib/database/client.ts';
import type { DraftStatus } from '#lib/database/generated/enums.ts';
import type { Document } from '#lib/documents/model.ts';
import { createPost } from '#lib/posts/create.ts';
import type { ClaimedRun } from './claim.ts';

/** What a run made: a post without its author, slug and sources. */
export interface MadeDraft {
  title: string;
  lead: string;
  excerpt: string;
  document: Document;
  tags: string[];
}

/**
 * Makes the post and ends the run in one transaction: a run has one post or none, however often and by however many
 * processes it was worked on.
 */
export async function finishRun(run: ClaimedRun, made: MadeDraft): Promise<void> {
  const { title, lead, excerpt, document, tags } = made;
  await database().$transaction(async tx => {
    const [row] = await tx.$queryRaw<{ status: DraftStatus; attempts: number }[]>`
      SELECT status, attempts FROM "DraftRun" WHERE id = ${run.id}::uuid FOR UPDATE`;
    if (row?.status !== 'running' || row.attempts !== run.attempt) return;
    const post = await createPost(tx, {
      locale: run.locale,
      title,
      lead,
      excerpt,
      document,
      form: run.form,
      sourceIds: [run.sourceId],
      tagNames: tags,
      authorId: run.authorId,
    });
    await tx.draftRun.update({
      where: { id: run.id },
      data: { postId: post.id, status: 'done', stage: null, finishedAt: new Date() },
    });
  });
}
