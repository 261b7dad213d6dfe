import { beforeEach, describe, expect, test } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { approvedComments } from '#lib/comments/queries.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { documentBlocks } from '#lib/documents/blocks.ts';
import { parseDocument } from '#lib/documents/parse.ts';
import { savePost } from '#lib/posts/save.ts';
import { changedNames } from '#lib/posts/testing/changed-names.ts';
import { aPost, author } from '#lib/posts/testing/factories.ts';
import { loadExampleContent } from './load.ts';
import { hasExampleContent } from './queries.ts';
import { removeExampleContent } from './remove.ts';

setUpTestDatabase();

const now = new Date('2026-05-20T08:00:00Z');
const example = (commentPolicy: 'open' | 'closed' | 'site') =>
  database().post.findFirstOrThrow({ where: { isExample: true, commentPolicy } });

beforeEach(async () => {
  await database().setting.deleteMany();
  await database().post.deleteMany();
  await database().source.deleteMany();
  await database().tag.deleteMany();
});

describe('the example content', () => {
  test('is three published articles, each with its original and a transcript or text of it', async () => {
    expect(await loadExampleContent(now)).toBe(true);
    const articles = await database().publication.findMany({
      orderBy: { publishedAt: 'desc' },
      include: { tags: true, post: { include: { sources: { include: { source: { include: { passages: true } } } } } } },
    });
    expect(articles).toHaveLength(3);
    for (const { html, wordCount, tags, post, publishedAt } of articles) {
      expect(wordCount).toBeGreaterThan(450);
      expect(wordCount).toBeLessThan(950);
      expect(html.match(/<h2 id/g)?.length).toBeGreaterThanOrEqual(5);
      expect(tags.length).toBeGreaterThan(0);
      expect(publishedAt.getTime()).toBeLessThan(now.getTime());
      expect(post).toMatchObject({ status: 'published', form: 'report', isExample: true });
      expect(post.sources).toHaveLength(1);
      expect(post.sources[0]?.source).toMatchObject({ isExample: true, language: 'en' });
      expect(post.sources[0]?.source.passages.length).toBeGreaterThan(10);
    }
  });

  test('ties every paragraph to its passages, and leaves no passage out', async () => {
    await loadExampleContent(now);
    for (const { document, sources } of await database().post.findMany({
      include: { sources: { include: { source: { include: { passages: true } } } } },
    })) {
      const known = new Set(sources.flatMap(({ source }) => source.passages.map(({ id }) => id)));
      const blocks = documentBlocks(parseDocument(document));
      const texts = blocks.filter(block => block.type === 'paragraph');
      expect(texts.filter(block => block.passages.length === 0)).toEqual([]);
      expect(new Set(texts.flatMap(block => block.passages))).toEqual(known);
    }
  });

  test('has an article with open comments, two of them approved and one waiting, and one where they are closed', async () => {
    await loadExampleContent(now);
    const open = await example('open');
    expect(await approvedComments(open.id)).toHaveLength(2);
    expect(await database().comment.count({ where: { postId: open.id, status: 'held' } })).toBe(1);
    expect(await approvedComments((await example('closed')).id)).toHaveLength(1);
  });

  test('points to no real place on the web', async () => {
    await loadExampleContent(now);
    for (const { url } of await database().source.findMany())
      expect(new URL(url ?? '').host).toMatch(/\.example\.org$/);
    for (const { html } of await database().publication.findMany()) {
      for (const [, host] of html.matchAll(/href="https?:\/\/([^/"]+)/g)) expect(host).toMatch(/\.example\.org$/);
    }
  });

  test('is loaded once, by servers that start at once too, and never into a blog that has something', async () => {
    const loaded = await Promise.all([loadExampleContent(now), loadExampleContent(now), loadExampleContent(now)]);
    expect(loaded.filter(Boolean)).toHaveLength(1);
    expect(await database().post.count()).toBe(3);

    await database().setting.deleteMany();
    expect(await loadExampleContent(now)).toBe(false);
    expect(await database().post.count()).toBe(3);
  });
});

describe('removing the examples', () => {
  test('leaves nothing of them, tells the pages, and they do not come back', async () => {
    await loadExampleContent(now);
    const { id } = await example('open');
    const names = await changedNames(() => removeExampleContent(systemActor));
    expect(names).toEqual(expect.arrayContaining(['list', `post:${id}`, `comments:${id}`]));
    expect(await hasExampleContent()).toBe(false);
    expect(await loadExampleContent(now)).toBe(false);
    const { post, source, passage, comment, tag, publication } = database();
    const counts = [post.count(), source.count(), passage.count(), comment.count(), tag.count(), publication.count()];
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('leaves what the owner wrote or changed, without the invented readers', async () => {
    await loadExampleContent(now);
    const own = await aPost({ title: 'Meiner', tagNames: ['Moor', 'Eigenes'], published: true });
    const mine = await example('open');
    const document = parseDocument(mine.document);
    await savePost(systemActor, { ...mine, title: 'Jetzt mein Moor', document, version: mine.version });
    await removeExampleContent(systemActor);
    const left = await database().post.findMany({ include: { sources: { include: { source: true } } } });
    expect(left.map(post => post.id).sort()).toEqual([own.id, mine.id].sort());
    expect(left.find(post => post.id === mine.id)?.sources[0]?.source.isExample).toBe(false);
    expect(await approvedComments(mine.id)).toEqual([]);
    expect((await database().tag.findMany()).map(tag => tag.slug).sort()).toEqual([
      'eigenes',
      'moor',
      'natur',
      'wasser',
    ]);
    expect(await hasExampleContent()).toBe(false);
  });

  test('is not for authors', async () => {
    await loadExampleContent(now);
    await expect(removeExampleContent(author)).rejects.toMatchObject({ code: 'auth.forbidden' });
  });
});
