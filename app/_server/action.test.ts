// Before anything of Next.js: it looks for AsyncLocalStorage among the globals.
import 'next/dist/server/node-environment-baseline.js';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  process.env.QUELLWERK_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
});

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { endSession, type SignedIn } from '#lib/auth/sessions.ts';
import { aPerson, removePeople, signedIn } from '#lib/auth/testing/people.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { DomainError } from '#lib/domain-error.ts';
import { ownerAction, publicAction } from './action.ts';
import { cookieOf, inRequest } from './testing/request-scope.ts';

setUpTestDatabase();

let owner: SignedIn;
let author: SignedIn;
beforeEach(async () => {
  await removePeople();
  owner = await signedIn(await aPerson());
  author = await signedIn(await aPerson({ email: 'autor@example.org', role: 'author', name: 'Autor' }));
});

const own = { origin: 'http://localhost:3000' };
const as = async <T>(
  { sessionId }: { sessionId: string },
  act: () => Promise<T>,
  headers: Record<string, string> = own,
) => await inRequest({ ...headers, cookie: await cookieOf(sessionId) }, act);

const schema = z.object({ id: z.string().min(3), tags: z.array(z.string()).default([]) });
const verb = vi.fn(async (actor: SignedIn, { id }: { id: string }) => `${actor.name}: ${id}`);
const publish = ownerAction('publish', schema, verb);

describe('an action of the owner', () => {
  beforeEach(() => void verb.mockClear());

  test('is done for who may do it, from an object or a form', async () => {
    expect(await as(owner, () => publish({ id: 'abc' }))).toEqual({ ok: true, value: 'Anna: abc' });
    const form = new FormData();
    form.set('id', 'abc');
    form.append('tags[]', 'eins');
    await as(owner, () => publish(form));
    expect(verb).toHaveBeenLastCalledWith(expect.objectContaining({ userId: owner.userId }), {
      id: 'abc',
      tags: ['eins'],
    });
  });

  test('is refused, before anything is read, to who is not signed in, signed out or may not', async () => {
    const codeOf = async (answer: ReturnType<typeof publish>) => {
      const result = await answer;
      return result.ok ? 'done' : result.error.code;
    };
    expect(await codeOf(inRequest(own, () => publish({ id: 'abc' })))).toBe('auth.signedOut');
    expect(await codeOf(as(author, () => publish({ id: 'abc' })))).toBe('auth.forbidden');
    expect(await codeOf(as(owner, () => publish({ id: 'abc' }), {}))).toBe('auth.foreignOrigin');
    expect(await codeOf(as(owner, () => publish({ id: 'abc' }), { origin: 'https://other.example' }))).toBe(
      'auth.foreignOrigin',
    );
    await endSession(owner.sessionId);
    expect(await codeOf(as(owner, () => publish({ id: 'abc' })))).toBe('auth.signedOut');
    expect(verb).not.toHaveBeenCalled();
  });

  test('says in the blog’s language what is wrong with which field', async () => {
    const answer = await as(owner, () => publish({ id: 'a' }));
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'form.invalid', fields: { id: 'Bitte geben Sie mindestens 3 Zeichen ein.' } },
    });
    expect(verb).not.toHaveBeenCalled();
  });

  test('tells an expected failure in words, and an unexpected one without its detail', async () => {
    verb.mockRejectedValueOnce(new DomainError('post.slugTaken', { slug: 'brot' }));
    expect(await as(owner, () => publish({ id: 'abc' }))).toMatchObject({
      error: { code: 'post.slugTaken', message: expect.stringContaining('brot') },
    });
    verb.mockRejectedValueOnce(new Error('connect ECONNREFUSED 10.0.0.5'));
    const answer = await as(owner, () => publish({ id: 'abc' }));
    expect(answer).toMatchObject({ error: { code: 'unexpected' } });
    expect(JSON.stringify(answer)).not.toContain('10.0.0.5');
  });

  test('leads on where its verb does', async () => {
    verb.mockImplementationOnce(async () => redirect('/admin/posts'));
    await expect(as(owner, () => publish({ id: 'abc' }))).rejects.toMatchObject({
      digest: expect.stringContaining('NEXT_REDIRECT'),
    });
  });
});

describe('an action for everybody', () => {
  const limit = { name: 'test', points: 2, seconds: 60 };
  const greet = publicAction(z.object({ name: z.string().min(2) }), limit, ({ name }, client) => [
    name,
    client.address,
  ]);
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return data;
  };
  const from = (address: string) => ({ ...own, 'x-forwarded-for': address });

  test('knows whose connection it is, and counts', async () => {
    const call = (address: string) => inRequest(from(address), () => greet(null, form({ name: 'Rita' })));
    expect(await call('203.0.113.1')).toEqual({ ok: true, value: ['Rita', '203.0.113.1'] });
    await call('203.0.113.1');
    expect(await call('203.0.113.1')).toMatchObject({ ok: false, error: { code: 'limit.reached' } });
    expect(await call('203.0.113.2')).toMatchObject({ ok: true });
  });

  test('gives back what was typed, but no password and nothing of the framework', async () => {
    const fields = { name: 'R', password: 'geheim', currentPassword: 'geheim', $ACTION_ID_1: 'x' };
    const answer = await inRequest(from('203.0.113.3'), () => greet(null, form(fields)));
    expect(answer).toMatchObject({ ok: false, typed: { name: 'R' } });
    expect(JSON.stringify(answer)).not.toMatch(/geheim|ACTION/);
  });

  test('is not for another site’s page', async () => {
    const headers = { ...from('203.0.113.4'), origin: 'https://other.example' };
    expect(await inRequest(headers, () => greet(null, form({ name: 'Rita' })))).toMatchObject({
      error: { code: 'auth.foreignOrigin' },
      typed: { name: 'Rita' },
    });
  });
});
