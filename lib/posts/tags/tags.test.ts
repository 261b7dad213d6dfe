import { describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { redirectFor } from '../redirects.ts';
import { changedNames } from '../testing/changed-names.ts';
import { aPost, author } from '../testing/factories.ts';
import { trashPost } from '../trash.ts';
import { deleteTag } from './delete.ts';
import { mergeTags } from './merge.ts';
import { listTags } from './queries.ts';
import { renameTag } from './rename.ts';

setUpTestDatabase();

const tag = (slug: string) => database().tag.findUniqueOrThrow({ where: { slug } });

describe('a tag', () => {
  test('is counted with its posts and with its articles', async () => {
    await aPost({ tagNames: ['Gezählt'], published: true });
    await aPost({ tagNames: ['Gezählt'] });
    await trashPost(systemActor, await aPost({ tagNames: ['Gezählt'] }));
    expect((await listTags(author, { query: 'GEZÄHLT' })).rows).toMatchObject([
      { slug: 'gezaehlt', posts: 2, published: 1 },
    ]);
    expect((await listTags(author, { query: '%' })).rows).toEqual([]);
  });

  test('with a new name has a new address, and the old one leads there', async () => {
    const { id: postId } = await aPost({ tagNames: ['Feuchtgebiet'], published: true });
    const { id } = await tag('feuchtgebiet');
    const names = await changedNames(() => renameTag(systemActor, { id, name: 'Feuchtgebiete' }));
    expect(names).toEqual(['list', `post:${postId}`, `tag:${id}`].sort());
    expect(await redirectFor('/tag/feuchtgebiet')).toBe('/tag/feuchtgebiete');
    await renameTag(systemActor, { id, name: 'FEUCHTGEBIETE' });
    expect(await tag('feuchtgebiete')).toMatchObject({ name: 'FEUCHTGEBIETE' });
    expect(await redirectFor('/tag/feuchtgebiete')).toBeUndefined();
  });

  test('does not take the name of another', async () => {
    await aPost({ tagNames: ['Rot', 'Blau'] });
    const { id } = await tag('rot');
    await expect(renameTag(systemActor, { id, name: 'blau' })).rejects.toMatchObject({ code: 'tag.taken' });
  });

  test('merged into another leaves its posts, each once, and its address to it', async () => {
    const both = await aPost({ tagNames: ['Buch', 'Bücher'], published: true });
    const one = await aPost({ tagNames: ['Buch'], published: true });
    const [from, into] = [await tag('buch'), await tag('buecher')];
    await mergeTags(systemActor, { id: from.id, intoId: into.id });
    const rows = await database().postTag.findMany({ where: { tagId: into.id }, orderBy: { postId: 'asc' } });
    expect(rows.map(row => row.postId)).toEqual([both.id, one.id].sort());
    expect(rows.every(row => row.publicationId === row.postId && row.publishedAt !== null)).toBe(true);
    expect(await redirectFor('/tag/buch')).toBe('/tag/buecher');
  });

  test('cannot be merged with itself; two merges the other way round end with one tag', async () => {
    await aPost({ tagNames: ['Hin', 'Her'] });
    const [a, b] = [(await tag('hin')).id, (await tag('her')).id];
    await expect(mergeTags(systemActor, { id: a, intoId: a })).rejects.toMatchObject({ code: 'tag.sameTag' });
    const results = await Promise.allSettled([
      mergeTags(systemActor, { id: a, intoId: b }),
      mergeTags(systemActor, { id: b, intoId: a }),
    ]);
    expect(results.map(result => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await database().tag.count({ where: { slug: { in: ['hin', 'her'] } } })).toBe(1);
  });

  test('deleted leaves its posts', async () => {
    const post = await aPost({ tagNames: ['Vergänglich'], published: true });
    const { id } = await tag('vergaenglich');
    expect(await changedNames(() => deleteTag(systemActor, { id }))).toEqual(
      ['list', `post:${post.id}`, `tag:${id}`].sort(),
    );
    expect(await database().post.count({ where: { id: post.id } })).toBe(1);
    await expect(deleteTag(systemActor, { id })).rejects.toMatchObject({ code: 'tag.notFound' });
  });

  test('is changed by nobody who may not publish', async () => {
    await aPost({ tagNames: ['Fest'] });
    const { id } = await tag('fest');
    await expect(renameTag(author, { id, name: 'Lose' })).rejects.toMatchObject({ code: 'auth.forbidden' });
    await expect(deleteTag(author, { id })).rejects.toMatchObject({ code: 'auth.forbidden' });
  });

  test('is found page by page, in the order of the alphabet', async () => {
    await database().tag.createMany({
      data: Array.from({ length: 150 }, (_, index) => ({ slug: `zz-${1000 + index}`, name: `Zz ${1000 + index}` })),
    });
    const first = await listTags(author, { query: 'Zz' });
    const second = await listTags(author, { query: 'Zz', after: first.next });
    const slugs = [...first.rows, ...second.rows].map(row => row.slug);
    expect(slugs).toEqual(slugs.toSorted());
    expect(new Set(slugs).size).toBe(150);
    expect(second.next).toBeUndefined();
  });
});
