import { beforeEach, describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { collectReads } from '#lib/pages/names.ts';
import { changedNames } from '#lib/posts/testing/changed-names.ts';
import { aPost, author } from '#lib/posts/testing/factories.ts';
import { unpublishPost } from '#lib/posts/unpublish.ts';
import { changeBlogSettings } from '#lib/settings/blog.ts';
import { issueFormToken } from './form-token.ts';
import { approveComment, deleteComment, restoreComment, trashComment } from './moderate.ts';
import { approvedComments, countComments, listComments } from './queries.ts';
import { commentListSchema, commentSchema } from './schema.ts';
import { submitComment } from './submit.ts';

setUpTestDatabase();

const now = new Date('2026-05-04T10:20:00Z');
const oneMinuteAgo = new Date(now.getTime() - 60_000);

/** What a reader's browser sends, one minute after the page was made. */
function sent(postId: string, input: Partial<Record<'name' | 'email' | 'body' | 'website' | 'token', string>> = {}) {
  const token = issueFormToken(postId, oneMinuteAgo);
  return commentSchema.parse({ postId, name: 'Lena', email: '', body: 'Danke!', website: '', token, ...input });
}

const submit = (postId: string, input?: Parameters<typeof sent>[1]) => submitComment(sent(postId, input), now);

let post: { id: string };
beforeEach(async () => {
  await database().comment.deleteMany();
  post = await aPost({ published: true });
});

describe('a comment', () => {
  test('is held until somebody approves it', async () => {
    const { id } = await submit(post.id, {
      name: ' Lena  B. ',
      email: 'lena@example.org',
      body: 'Eins\r\n\n\n\nZwei  \n',
    });
    expect(await approvedComments(post.id)).toEqual([]);
    await approveComment(systemActor, { id });
    expect(await approvedComments(post.id)).toMatchObject([{ authorName: 'Lena B.', body: 'Eins\n\nZwei' }]);
  });

  test('never shows its address to readers', async () => {
    await approveComment(systemActor, await submit(post.id, { email: 'lena@example.org' }));
    expect(JSON.stringify(await approvedComments(post.id))).not.toContain('lena@');
  });

  test('is refused where the post is closed, by itself or with the blog; what was approved stays', async () => {
    const closed = await aPost({ published: true, commentPolicy: 'closed' });
    await expect(submit(closed.id)).rejects.toMatchObject({ code: 'comment.closed' });

    await approveComment(systemActor, await submit(post.id));
    const open = await aPost({ published: true, commentPolicy: 'open' });
    await changeBlogSettings(systemActor, { commentsOpen: false });
    await expect(submit(post.id, { body: 'Noch einer' })).rejects.toMatchObject({ code: 'comment.closed' });
    expect(await approvedComments(post.id)).toHaveLength(1);
    await submit(open.id);
    await changeBlogSettings(systemActor, { commentsOpen: true });
  });

  test('is refused where readers see no article', async () => {
    const draft = await aPost();
    await unpublishPost(systemActor, post);
    for (const id of [draft.id, post.id, '0198c0de-0000-7000-8000-000000000001']) {
      await expect(submit(id)).rejects.toMatchObject({ code: 'comment.noPost' });
    }
    expect(await database().comment.count()).toBe(0);
  });

  test('is not taken from robots', async () => {
    await expect(submit(post.id, { website: 'https://spam.example' })).rejects.toMatchObject({ code: 'comment.robot' });
    await expect(submit(post.id, { token: '' })).rejects.toMatchObject({ code: 'comment.formInvalid' });
    const tooFast = issueFormToken(post.id, now);
    await expect(submit(post.id, { token: tooFast })).rejects.toMatchObject({ code: 'comment.tooFast' });
    const elsewhere = issueFormToken(crypto.randomUUID(), oneMinuteAgo);
    await expect(submit(post.id, { token: elsewhere })).rejects.toMatchObject({ code: 'comment.formInvalid' });
  });

  test('sent twice, also at once, is one comment, even where the first was thrown away', async () => {
    const results = await Promise.allSettled([submit(post.id), submit(post.id), submit(post.id)]);
    expect(results.filter(result => result.status === 'fulfilled')).toHaveLength(1);
    const { id } = await database().comment.findFirstOrThrow();
    await trashComment(systemActor, { id });
    await expect(submit(post.id)).rejects.toMatchObject({ code: 'comment.duplicate' });
    await submit((await aPost({ published: true })).id);
  });

  test.each([
    ['no name', { name: ' ' }],
    ['no text', { body: '\n \n' }],
    ['a name too long', { name: 'x'.repeat(81) }],
    ['a text too long', { body: 'x'.repeat(5001) }],
    ['an address that is none', { email: 'lena' }],
  ])('with %s does not come through the door', (_, input) => {
    expect(() => sent(post.id, input)).toThrow();
  });
});

describe('moderation', () => {
  test('tells the article’s page, and only where readers see a difference', async () => {
    const { id } = await submit(post.id);
    const name = `comments:${post.id}`;
    expect((await collectReads(() => approvedComments(post.id))).names).toEqual(new Set([name]));
    expect(await changedNames(() => trashComment(systemActor, { id }))).toEqual([]);
    expect(await changedNames(() => restoreComment(systemActor, { id }))).toEqual([]);
    expect(await changedNames(() => approveComment(systemActor, { id }))).toEqual([name]);
    expect(await changedNames(() => approveComment(systemActor, { id }))).toEqual([]);
    expect(await changedNames(() => trashComment(systemActor, { id }))).toEqual([name]);
  });

  test('deletes only what is in the trash', async () => {
    const { id } = await submit(post.id);
    await expect(deleteComment(systemActor, { id })).rejects.toMatchObject({ code: 'comment.notTrashed' });
    await trashComment(systemActor, { id });
    expect(await countComments(systemActor)).toEqual({ held: 0, approved: 0, trashed: 1 });
    await deleteComment(systemActor, { id });
    await expect(approveComment(systemActor, { id })).rejects.toMatchObject({ code: 'comment.notFound' });
  });

  test('is not for authors', async () => {
    const { id } = await submit(post.id);
    for (const verb of [approveComment, trashComment, restoreComment, deleteComment]) {
      await expect(verb(author, { id })).rejects.toMatchObject({ code: 'auth.forbidden' });
    }
    await expect(listComments(author, commentListSchema.parse({}))).rejects.toMatchObject({ code: 'auth.forbidden' });
  });

  test('lists what waits, the newest first, with the article it is about', async () => {
    await submit(post.id, { body: 'Der erste' });
    await submit(post.id, { body: 'Der zweite' });
    const { rows } = await listComments(systemActor, commentListSchema.parse({}));
    expect(rows.map(row => row.body)).toEqual(['Der zweite', 'Der erste']);
    expect(rows[0]?.post).toMatchObject({ id: post.id, isPublished: true });
  });
});
