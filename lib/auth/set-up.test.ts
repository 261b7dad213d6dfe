import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { hasOwner, isSetUpToken, makeSetUpLink, setUp, setUpFromEnvironment, setUpSchema } from './set-up.ts';
import { removePeople } from './testing/people.ts';

setUpTestDatabase();
beforeEach(async () => {
  await removePeople();
  await database().setting.deleteMany();
});

const tokenOf = (link: string | undefined) => new URL(link ?? '', 'http://localhost').searchParams.get('token') ?? '';
const input = (token: string) =>
  setUpSchema.parse({
    ...{ token, title: 'Lesefrüchte', language: 'de', name: 'Anna', email: 'Anna@Example.org' },
    password: 'lang genug zum Merken',
  });

describe('the link', () => {
  test('makes the owner and names the blog, once', async () => {
    const token = tokenOf(await makeSetUpLink());
    expect(await isSetUpToken(token)).toBe(true);
    const id = await setUp(input(token));
    expect(await database().user.findUniqueOrThrow({ where: { id } })).toMatchObject({
      email: 'anna@example.org',
      role: 'owner',
    });
    expect(await blogSettings()).toMatchObject({ title: 'Lesefrüchte', language: 'de' });
    expect(await isSetUpToken(token)).toBe(false);
    await expect(setUp(input(token))).rejects.toMatchObject({ code: 'auth.setUpDone' });
    expect(await makeSetUpLink()).toBeUndefined();
  });

  test('dies when a newer one is made, and nobody guesses one', async () => {
    const [first, second] = [tokenOf(await makeSetUpLink()), tokenOf(await makeSetUpLink())];
    await expect(setUp(input(first))).rejects.toMatchObject({ code: 'auth.setUpLink' });
    for (const token of ['', 'x', `${second}x`, second.slice(1)]) expect(await isSetUpToken(token)).toBe(false);
    expect(await hasOwner()).toBe(false);
    expect(await isSetUpToken(second)).toBe(true);
  });

  test('sent twice at once makes one owner', async () => {
    const token = tokenOf(await makeSetUpLink());
    const results = await Promise.allSettled([setUp(input(token)), setUp(input(token)), setUp(input(token))]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await database().user.count()).toBe(1);
  });

  test('stands nowhere in the database', async () => {
    const token = tokenOf(await makeSetUpLink());
    expect(JSON.stringify(await database().setting.findMany())).not.toContain(token);
  });
});

describe('the environment', () => {
  const variables = { OWNER_NAME: 'Anna', OWNER_EMAIL: 'anna@example.org', OWNER_PASSWORD: 'lang genug zum Merken' };

  test('sets the blog up without a browser, and only where nobody did', async () => {
    expect(await setUpFromEnvironment({})).toBe(false);
    expect(await setUpFromEnvironment({ ...variables, BLOG_TITLE: 'Funde', BLOG_LANGUAGE: 'en' })).toBe(true);
    expect(await blogSettings()).toMatchObject({ title: 'Funde', language: 'en' });
    expect(await setUpFromEnvironment({ ...variables, OWNER_EMAIL: 'eve@example.org' })).toBe(false);
    expect(await database().user.findMany({ select: { email: true } })).toEqual([{ email: 'anna@example.org' }]);
  });

  test('that is half given or does not fit is refused by the variable’s name', async () => {
    for (const [wrong, variable] of [
      [{ OWNER_EMAIL: undefined }, 'OWNER_EMAIL'],
      [{ OWNER_PASSWORD: 'kurz' }, 'OWNER_PASSWORD'],
      [{ OWNER_NAME: undefined }, 'OWNER_NAME'],
    ] as const) {
      await expect(setUpFromEnvironment({ ...variables, ...wrong } as never)).rejects.toMatchObject({
        code: 'auth.ownerVariable',
        args: { variable },
      });
    }
    expect(await hasOwner()).toBe(false);
  });

  test('of two instances that start at once makes one owner', async () => {
    const made = await Promise.all([setUpFromEnvironment(variables), setUpFromEnvironment(variables)]);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await database().user.count()).toBe(1);
  });
});
