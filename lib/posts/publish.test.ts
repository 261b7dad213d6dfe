import { describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { documentOf, heading, image, paragraph } from '#lib/documents/build.ts';
import { publishPost } from './publish.ts';
import { postForEditing } from './queries.ts';
import { savePost } from './save.ts';
import { changedNames } from './testing/changed-names.ts';
import { aPost, aSource, aText, author } from './testing/factories.ts';
import { unpublishPost } from './unpublish.ts';

setUpTestDatabase();

const publication = (postId: string) => database().publication.findUniqueOrThrow({ where: { postId } });
const save = (id: string, version: number, words: string) =>
  savePost(systemActor, { id, version, title: words, lead: '', excerpt: '', document: aText(words) });

describe('publishing', () => {
  test('shows readers a snapshot: HTML, text, word count, tags, and both dates the same', async () => {
    const document = documentOf([heading(2, 'Torf & Moos'), paragraph('Neun Zehntel sind <Wasser>.')]);
    const { id } = await aPost({ document, tagNames: ['Moor'] });
    const { publishedAt, modifiedAt } = await publishPost(systemActor, { id });
    expect(modifiedAt).toEqual(publishedAt);
    const shown = await publication(id);
    expect(shown).toMatchObject({ version: 1, wordCount: 6, text: 'Torf & Moos\n\nNeun Zehntel sind <Wasser>.' });
    expect(shown.html).toContain('Torf &amp; Moos</h2><p>Neun Zehntel sind &lt;Wasser&gt;.</p>');
    expect(await database().postTag.findMany({ where: { postId: id } })).toMatchObject([
      { publishedAt, publicationId: id },
    ]);
    expect(await postForEditing(systemActor, id)).toMatchObject({ status: 'published', hasUnpublishedChanges: false });
  });

  test('links each paragraph to its place in the original', async () => {
    const sourceId = await aSource({ title: 'Bogs', url: 'https://media.example.org/bogs.mp3' });
    const passage = await database().passage.create({
      data: { sourceId, ordinal: 7, text: 'A bog is mostly water.', startSeconds: 3723.9 },
    });
    const document = documentOf([paragraph('Ein Moor ist Wasser.', { passages: [passage.id] })]);
    const { id } = await aPost({ document, sourceIds: [sourceId], published: true });
    const { html } = await publication(id);
    expect(html).toContain('href="https://media.example.org/bogs.mp3#t=3723"');
    expect(html).toContain('>1:02:03</a>');
  });

  test('again shows the changes and keeps the first date', async () => {
    const { id } = await aPost({ published: true });
    const first = await publication(id);
    await save(id, 1, 'Geändert');
    expect((await publication(id)).title).toBe(first.title);
    expect((await postForEditing(systemActor, id)).hasUnpublishedChanges).toBe(true);
    await publishPost(systemActor, { id });
    const second = await publication(id);
    expect(second).toMatchObject({ version: 2, title: 'Geändert', publishedAt: first.publishedAt });
    expect(second.modifiedAt.getTime()).toBeGreaterThan(first.modifiedAt.getTime());
  });

  test('twice without a change, or twice at once, publishes once', async () => {
    const { id } = await aPost();
    const answers = await Promise.all([publishPost(systemActor, { id }), publishPost(systemActor, { id })]);
    answers.push(await publishPost(systemActor, { id }));
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(await database().postRevision.count({ where: { postId: id, kind: 'publish' } })).toBe(1);
    expect(await database().auditEvent.count({ where: { subject: id, action: 'post.publish' } })).toBe(1);
  });

  test('after a withdrawal brings the first date back', async () => {
    const { id } = await aPost({ published: true });
    const { publishedAt } = await publication(id);
    await unpublishPost(systemActor, { id });
    expect(await database().publication.count({ where: { postId: id } })).toBe(0);
    await publishPost(systemActor, { id });
    const again = await publication(id);
    expect(Math.abs(again.publishedAt.getTime() - publishedAt.getTime())).toBeLessThan(1000);
  });

  test.each([
    ['a title', { title: '' }, 'post.titleMissing'],
    ['a lead or a text', { document: aText('') }, 'post.textMissing'],
    [
      'words for each image',
      { document: documentOf([image({ src: `/media/${'0'.repeat(64)}.png` })]), lead: 'Da.' },
      'post.imagesUndescribed',
    ],
  ])('wants %s', async (_, post, code) => {
    const { id } = await aPost(post);
    await expect(publishPost(systemActor, { id })).rejects.toMatchObject({ code });
    expect(await database().publication.count({ where: { postId: id } })).toBe(0);
  });

  test('is not for authors', async () => {
    const { id } = await aPost();
    await expect(publishPost(author, { id })).rejects.toMatchObject({ code: 'auth.forbidden' });
  });

  test('tells the pages that show the post, once it is committed', async () => {
    const { id } = await aPost({ tagNames: ['Moor'] });
    const tag = await database().tag.findUniqueOrThrow({ where: { slug: 'moor' } });
    const names = [`comments:${id}`, 'list', `post:${id}`, `tag:${tag.id}`];
    expect(await changedNames(() => publishPost(systemActor, { id }))).toEqual(names);
    expect(await changedNames(() => publishPost(systemActor, { id }))).toEqual([]);
    expect(await changedNames(() => unpublishPost(systemActor, { id }))).toEqual(names);
    expect(await changedNames(() => unpublishPost(systemActor, { id }))).toEqual([]);
  });
});
