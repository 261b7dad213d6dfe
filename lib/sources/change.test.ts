import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { countQueries } from '#lib/database/testing/count-queries.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { documentOf, paragraph } from '#lib/documents/build.ts';
import { changedNames } from '#lib/posts/testing/changed-names.ts';
import { bringInText } from './bring-in-text.ts';
import { changeSource } from './change.ts';
import { dayIn } from './day.ts';
import { deleteSource } from './delete.ts';
import { listSources, sourceDetails, sourcePassages } from './queries.ts';
import { replaceText } from './replace-text.ts';
import { changeSourceSchema, replaceTextSchema, sourceFilterSchema } from './schema.ts';
import { sourceById } from './testing/source-by-id.ts';

setUpTestDatabase();
beforeEach(async () => {
  await database().post.deleteMany();
  await database().source.deleteMany();
  await database().auditEvent.deleteMany();
});

async function aSource(
  text = 'Ein Moor wächst in einem Jahr etwa einen Millimeter.',
  title = 'Moore',
): Promise<string> {
  return (await bringInText(systemActor, { text, title })).sourceId;
}

/** A post with one paragraph that rests on these passages. */
async function aPost(passages: string[], { published = false, sourceIds = [] as string[] } = {}) {
  const block = paragraph('Moore wachsen langsam.');
  block.attrs.passages = passages;
  const document: object = documentOf([block]);
  const slug = randomUUID();
  const text = { locale: 'de', slug, title: 'Mein Beitrag' };
  return await database().post.create({
    data: {
      ...text,
      document,
      sources: { create: sourceIds.map(sourceId => ({ sourceId })) },
      ...(published && {
        publication: {
          create: {
            ...text,
            ...{ version: 1, lead: '', excerpt: '', document, html: '', text: '', wordCount: 3 },
            ...{ publishedAt: new Date(), modifiedAt: new Date() },
          },
        },
      }),
    },
  });
}

const passagesOf = async (id: string) => (await sourceById(id))!.passages.map(passage => passage.id);
const actions = async () =>
  (await database().auditEvent.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action);

describe('the text of an original', () => {
  it('is replaced where no post rests on it', async () => {
    const id = await aSource();
    await aPost([], { sourceIds: [id] });
    expect(
      await replaceText(systemActor, {
        id,
        text: 'Erster Absatz des neuen Textes.\n\nZweiter Absatz, der etwas länger ist, damit er nicht mit dem ersten zusammenfällt, sondern für sich steht.',
      }),
    ).toEqual({ passages: 2 });
    const source = await sourceById(id);
    expect(source?.passages.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(source).toMatchObject({ title: 'Moore', language: 'de', captionKind: null, wordCount: 22 });
    expect(await actions()).toEqual(['source.create', 'source.transcript']);
  });

  it('that is new is told to the pages of published posts that name the original', async () => {
    const id = await aSource();
    const { id: postId } = await aPost([], { published: true, sourceIds: [id] });
    expect(await changedNames(() => replaceText(systemActor, { id, text: 'Neu.' }))).toEqual([
      'list',
      `post:${postId}`,
    ]);
  });

  it('may come as a file, which then counts as its transcript', async () => {
    const id = await aSource();
    const bytes = new TextEncoder().encode('WEBVTT\n\n00:01.000 --> 00:03.000\nNeuer Text.\n');
    await replaceText(systemActor, { id, file: { name: 'x.vtt', mime: '', bytes } });
    expect(await sourceById(id)).toMatchObject({
      captionKind: 'uploaded',
      passages: [{ startSeconds: 1, text: 'Neuer Text.' }],
    });
  });

  it.each([
    ['as it is written', false],
    ['as it is published', true],
  ])('stays where a post rests on it, %s', async (_what, published) => {
    const id = await aSource();
    const passages = await passagesOf(id);
    const post = await aPost(passages, { published, sourceIds: [id] });
    if (published)
      await database().post.update({ where: { id: post.id }, data: { document: documentOf([]) as object } });
    await expect(replaceText(systemActor, { id, text: 'Anderes.' })).rejects.toMatchObject({
      code: 'source.cited',
      args: { title: 'Mein Beitrag', others: 0 },
    });
    expect(await passagesOf(id)).toEqual(passages);
  });

  it('stays where a post was drafted from it that no longer lists it', async () => {
    const id = await aSource();
    const post = await aPost(await passagesOf(id));
    await database().draftRun.create({
      data: { sourceId: id, postId: post.id, form: 'report', locale: 'de', status: 'done' },
    });
    await expect(replaceText(systemActor, { id, text: 'Anderes.' })).rejects.toMatchObject({ code: 'source.cited' });
    await expect(deleteSource(systemActor, { id })).rejects.toMatchObject({ code: 'source.cited' });
  });

  it('stays while a draft is made from it', async () => {
    const id = await aSource();
    const run = await database().draftRun.create({
      data: { sourceId: id, form: 'report', locale: 'de', status: 'running' },
    });
    await expect(replaceText(systemActor, { id, text: 'Anderes.' })).rejects.toMatchObject({
      code: 'source.draftRunning',
    });
    await expect(deleteSource(systemActor, { id })).rejects.toMatchObject({ code: 'source.draftRunning' });
    await database().draftRun.update({ where: { id: run.id }, data: { status: 'cancelled' } });
    await replaceText(systemActor, { id, text: 'Anderes.' });
  });

  it('is replaced by one of two who do it at once, whole', async () => {
    const id = await aSource();
    const texts = ['Der eine neue Text.', 'Der andere neue Text.'];
    await Promise.all(texts.map(text => replaceText(systemActor, { id, text })));
    const source = await sourceById(id);
    expect(source?.passages).toHaveLength(1);
    expect(texts).toContain(source?.passages[0]?.text);
  });

  it('may be pasted while the field for a file is left alone', async () => {
    const id = await aSource();
    const input = await replaceTextSchema.parseAsync({ id, file: new File([], 'blob'), text: 'Anderer Text.' });
    expect(await replaceText(systemActor, input)).toEqual({ passages: 1 });
  });

  it('is not replaced by nothing', async () => {
    const id = await aSource();
    await expect(replaceText(systemActor, { id })).rejects.toMatchObject({ code: 'source.noText' });
    await expect(replaceText(systemActor, { id: randomUUID(), text: 'x' })).rejects.toMatchObject({
      code: 'source.notFound',
    });
  });
});

describe('what is said about an original', () => {
  it('can be corrected, and the posts that name it are shown anew', async () => {
    const id = await aSource();
    const { id: postId } = await aPost([], { published: true, sourceIds: [id] });
    const input = {
      id,
      title: 'Über Moore',
      author: 'Ida Brandt',
      publisher: '',
      language: 'en',
      publishedAt: '2026-03-04',
      rights: 'permission',
      licence: 'Mail vom 3. März',
    };
    const changed = await changedNames(() => changeSource(systemActor, changeSourceSchema.parse(input)));
    expect(changed).toEqual(['list', `post:${postId}`]);
    expect(await sourceById(id)).toMatchObject({
      title: 'Über Moore',
      author: 'Ida Brandt',
      publisher: null,
      language: 'en',
      publishedAt: new Date('2026-03-04T12:00:00Z'),
      rights: 'permission',
      licence: 'Mail vom 3. März',
    });
    expect(await actions()).toEqual(['source.create', 'source.update']);
  });

  it('keeps the minute of its publication where the day stays', async () => {
    const id = await aSource();
    const publishedAt = new Date('2026-03-03T23:30:00Z');
    await database().source.update({ where: { id }, data: { publishedAt } });
    const day = dayIn(publishedAt, 'Europe/Berlin');
    expect(day).toBe('2026-03-04');
    const change = (publishedAt?: string) =>
      changeSource(systemActor, changeSourceSchema.parse({ id, title: 'T', rights: 'unknown', publishedAt }));
    await change(day);
    expect((await sourceById(id))?.publishedAt).toEqual(publishedAt);
    await change('');
    expect((await sourceById(id))?.publishedAt).toBeNull();
  });
});

describe('an original', () => {
  it('that nothing uses is deleted with its passages', async () => {
    const id = await aSource();
    await deleteSource(systemActor, { id });
    expect(await database().passage.count()).toBe(0);
    expect(await actions()).toEqual(['source.create', 'source.delete']);
    await expect(deleteSource(systemActor, { id })).rejects.toMatchObject({ code: 'source.notFound' });
  });

  it('that posts name, even in the trash, stays', async () => {
    const id = await aSource();
    await aPost([], { sourceIds: [id] });
    const trashed = await aPost([], { sourceIds: [id] });
    await database().post.update({ where: { id: trashed.id }, data: { status: 'trashed' } });
    await expect(deleteSource(systemActor, { id })).rejects.toMatchObject({
      code: 'source.inUse',
      args: { title: 'Mein Beitrag', others: 1 },
    });
  });

  it('is shown with its posts and a page of its passages', async () => {
    const id = await aSource('Absatz. '.repeat(4000));
    const post = await aPost([], { sourceIds: [id] });
    const details = await sourceDetails(systemActor, id);
    expect(details?.posts).toMatchObject([{ id: post.id, title: 'Mein Beitrag', status: 'draft' }]);
    expect(details?.passageCount).toBe((await passagesOf(id)).length);
    expect((await sourcePassages(systemActor, id, 3))[0]?.ordinal).toBe(3);
    expect(await sourceDetails(systemActor, randomUUID())).toBeUndefined();
  });
});

describe('the list of originals', () => {
  it('is paged forwards and back, the latest first', async () => {
    for (let index = 1; index <= 7; index++) await aSource(`Text ${index}`, `Original ${index}`);
    const titles = async (place: object) => {
      const page = await listSources(systemActor, sourceFilterSchema.parse(place), 3);
      return { ...page, rows: page.rows.map(({ title }) => title.slice(-1)).join('') };
    };
    const first = await titles({});
    const second = await titles({ after: first.older });
    const third = await titles({ after: second.older });
    expect([first.rows, second.rows, third.rows]).toEqual(['765', '432', '1']);
    expect(third.older).toBeUndefined();
    expect((await titles({ before: third.newer })).rows).toBe('432');
  });

  it('finds words in title, author, publisher and address, in any order; signs stand for themselves', async () => {
    const id = await aSource('x', 'Wie Moore 100 % Wasser halten');
    await database().source.update({
      where: { id },
      data: { author: 'Ida Brandt', publisher: 'Torfblatt', url: 'https://example.org/moor_1' },
    });
    await aSource('y', 'Etwas anderes');
    const found = async (query: string) =>
      (await listSources(systemActor, sourceFilterSchema.parse({ query }))).rows.length;
    expect(
      await Promise.all(['moore', 'BRANDT moore', 'torf', 'moor_1', '100 %', '%%', 'moor-1', ' '].map(found)),
    ).toEqual([1, 1, 1, 1, 1, 0, 0, 2]);
  });

  it('asks the database equally often for one as for thirty', async () => {
    for (let index = 0; index < 30; index++) await aSource(`Text ${index}`, `Original ${index}`);
    const count = (size: number) => countQueries(() => listSources(systemActor, {}, size));
    expect(await count(30)).toBe(await count(1));
  });
});
