import { beforeEach, expect, it } from 'vitest';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { findTitles } from './find-titles.ts';

setUpTestDatabase();

beforeEach(async () => {
  await database().post.deleteMany();
  await database().source.deleteMany();
});

async function aPost(title: string, status: 'draft' | 'trashed' = 'draft') {
  await database().post.create({ data: { locale: 'de', slug: crypto.randomUUID(), title, status, document: {} } });
}

async function aSource(title: string) {
  await database().source.create({ data: { identity: `text:${crypto.randomUUID()}`, kind: 'text', title } });
}

const titles = async (query: string) => {
  const { posts, sources } = await findTitles({ query });
  return { posts: posts.map(post => post.title), sources: sources.map(source => source.title) };
};

it('posts and sources are found by part of their title in any case', async () => {
  await aPost('Wie Städte Wasser sparen');
  await aSource('How cities save WATER');
  expect(await titles('WASSER')).toEqual({ posts: ['Wie Städte Wasser sparen'], sources: [] });
  expect(await titles('water')).toEqual({ posts: [], sources: ['How cities save WATER'] });
});

it('what lies in the bin is not found', async () => {
  await aPost('Verworfen', 'trashed');
  expect(await titles('verworfen')).toEqual({ posts: [], sources: [] });
});

it('percent signs, underscores and backslashes stand for themselves', async () => {
  await aPost('50 % Rabatt');
  await aPost('snake_case');
  await aPost(String.raw`C:\Daten`);
  expect((await titles('%')).posts).toEqual(['50 % Rabatt']);
  expect((await titles('e_c')).posts).toEqual(['snake_case']);
  expect((await titles('a_c')).posts).toEqual([]);
  expect((await titles(String.raw`:\D`)).posts).toEqual([String.raw`C:\Daten`]);
});

it('a palette gets at most six of each kind', async () => {
  for (let index = 0; index < 8; index++) await aPost(`Serie ${index}`);
  expect((await titles('Serie')).posts).toHaveLength(6);
});
