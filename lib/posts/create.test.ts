import { describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { createEmptyPost } from './create.ts';
import { postForEditing } from './queries.ts';
import { changePostSettings } from './settings.ts';
import { aPost, aSource, author } from './testing/factories.ts';

setUpTestDatabase();

describe('a new post', () => {
  test('is a draft with its originals in order and its tags, each once', async () => {
    const sourceIds = [await aSource(), await aSource()];
    const { id } = await aPost({ sourceIds: [...sourceIds, ...sourceIds], tagNames: ['Moor', ' moor ', 'Wasser', ''] });
    const post = await postForEditing(systemActor, id);
    expect(post).toMatchObject({ status: 'draft', version: 1, slug: 'wie-ein-moor-wasser-haelt', publication: null });
    expect(post.sources.map(source => source.id)).toEqual(sourceIds);
    expect(post.tags.map(tag => tag.name)).toEqual(['Moor', 'Wasser']);
  });

  test('gets a number where its slug is taken, reserved or still leads elsewhere', async () => {
    expect((await aPost({ title: 'Brot' })).slug).toBe('brot');
    expect((await aPost({ title: 'Brot' })).slug).toBe('brot-2');
    expect((await aPost({ title: 'Brot', locale: 'en' })).slug).toBe('brot-3');
    expect((await aPost({ title: 'Admin' })).slug).toBe('admin-2');
    expect((await aPost({ title: '1984' })).slug).toBe('1984-2');
    const moved = await aPost({ title: 'Torf', published: true });
    await changePostSettings(systemActor, { id: moved.id, slug: 'torfmoos' });
    expect((await aPost({ title: 'Torf' })).slug).toBe('torf-2');
  });

  test('of the same title, made several times at once, has an address each', async () => {
    const made = await Promise.all(
      Array.from({ length: 5 }, () => aPost({ title: 'Gleichzeitig', tagNames: ['Zwilling'] })),
    );
    expect(new Set(made.map(post => post.slug)).size).toBe(5);
    expect(await database().tag.count({ where: { slug: 'zwilling' } })).toBe(1);
  });

  test('with a document outside the schema is refused whole', async () => {
    const before = await database().post.count();
    await expect(aPost({ document: { type: 'doc', content: [{ type: 'script' }] } })).rejects.toMatchObject({
      code: 'document.invalid',
    });
    expect(await database().post.count()).toBe(before);
  });

  test('can be empty, to be written by hand', async () => {
    const { id } = await createEmptyPost(author);
    expect(await postForEditing(author, id)).toMatchObject({ title: '', locale: 'de', form: null, slug: 'beitrag' });
  });
});
