import { describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { deletePost } from './delete.ts';
import { publishPost } from './publish.ts';
import { postForEditing } from './queries.ts';
import { redirectFor } from './redirects.ts';
import { restorePost } from './restore.ts';
import { changePostSettings } from './settings.ts';
import { aPost, aSource, author } from './testing/factories.ts';
import { trashPost } from './trash.ts';

setUpTestDatabase();

describe('the trash', () => {
  test('takes an article off the public pages and gives it back withdrawn', async () => {
    const { id } = await aPost({ published: true });
    await trashPost(systemActor, { id });
    expect(await database().publication.count({ where: { postId: id } })).toBe(0);
    await expect(publishPost(systemActor, { id })).rejects.toMatchObject({ code: 'post.trashed' });
    await restorePost(systemActor, { id });
    expect(await postForEditing(systemActor, id)).toMatchObject({ status: 'unpublished', trashedAt: null });
  });

  test('gives a draft back as a draft', async () => {
    const { id } = await aPost();
    await trashPost(author, { id });
    await restorePost(author, { id });
    expect(await postForEditing(author, id)).toMatchObject({ status: 'draft' });
  });

  test('is emptied post by post; originals stay, addresses are free again', async () => {
    const sourceId = await aSource();
    const { id } = await aPost({ title: 'Erst', sourceIds: [sourceId], published: true });
    await changePostSettings(systemActor, { id, slug: 'dann' });
    await expect(deletePost(systemActor, { id })).rejects.toMatchObject({ code: 'post.notTrashed' });
    await trashPost(systemActor, { id });
    await deletePost(systemActor, { id });
    await expect(postForEditing(systemActor, id)).rejects.toMatchObject({ code: 'post.notFound' });
    expect(await database().source.count({ where: { id: sourceId } })).toBe(1);
    expect(await redirectFor('/erst')).toBeUndefined();
    expect((await aPost({ title: 'Dann' })).slug).toBe('dann');
  });

  test('is not how an author withdraws an article', async () => {
    const { id } = await aPost({ published: true });
    await expect(trashPost(author, { id })).rejects.toMatchObject({ code: 'auth.forbidden' });
    expect((await postForEditing(author, id)).status).toBe('published');
  });

  test('writes down who did what', async () => {
    const { id } = await aPost({ title: 'Nachvollziehbar', published: true });
    await trashPost(systemActor, { id });
    await restorePost(systemActor, { id });
    await trashPost(systemActor, { id });
    await deletePost(systemActor, { id });
    const events = await database().auditEvent.findMany({ where: { subject: id }, orderBy: { at: 'asc' } });
    expect(events.map(event => event.action)).toEqual([
      'post.publish',
      'post.trash',
      'post.restore',
      'post.trash',
      'post.delete',
    ]);
  });
});
