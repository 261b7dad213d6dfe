// Before anything of Next.js: it looks for AsyncLocalStorage among the globals.
import 'next/dist/server/node-environment-baseline.js';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  process.env.QUELLWERK_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
});

import { z } from 'zod';
import type { SignedIn } from '#lib/auth/sessions.ts';
import { aPerson, removePeople, signedIn } from '#lib/auth/testing/people.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { DomainError } from '#lib/domain-error.ts';
import { ownerRoute, publicRoute } from './route.ts';
import { cookieOf, inRequest } from './testing/request-scope.ts';

setUpTestDatabase();

let owner: SignedIn;
let author: SignedIn;
beforeEach(async () => {
  await removePeople();
  owner = await signedIn(await aPerson());
  author = await signedIn(await aPerson({ email: 'autor@example.org', role: 'author', name: 'Autor' }));
});

const site = 'http://localhost:3000';
const schema = z.object({ id: z.string(), words: z.string().max(20).optional() });
const verb = vi.fn(async (_actor: SignedIn, input: object): Promise<unknown> => input);
const handler = ownerRoute('publish', schema, verb, { maxBytes: 1000 });

interface Asked {
  method?: string;
  query?: string;
  body?: BodyInit;
  headers?: Record<string, string>;
}

async function ask(who: SignedIn | undefined, { method = 'POST', query = '', body, headers = {} }: Asked = {}) {
  const request = new Request(`${site}/admin/things/7${query}`, {
    method,
    headers: { origin: site, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const cookie = who ? { cookie: await cookieOf(who.sessionId) } : {};
  const answer = await inRequest({ ...headers, ...cookie } as Record<string, string>, () =>
    handler(request, { params: Promise.resolve({ id: '7' }) }),
  );
  return { status: answer.status, json: await answer.json(), stored: answer.headers.get('cache-control') };
}

const json = (value: unknown): Asked => ({
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});

describe('a handler of the admin area', () => {
  beforeEach(() => void verb.mockClear());

  test('hands the verb the query or the body, and the path’s parameters over both', async () => {
    expect((await ask(owner, { method: 'GET', query: '?words=a&id=8' })).json.value).toEqual({ id: '7', words: 'a' });
    expect((await ask(owner, json({ words: 'b', id: '8' }))).json.value).toEqual({ id: '7', words: 'b' });
    expect((await ask(owner, { body: new URLSearchParams({ words: 'c' }) })).json.value).toEqual({
      id: '7',
      words: 'c',
    });
    const form = new FormData();
    form.set('words', 'd');
    expect(await ask(owner, { body: form })).toMatchObject({
      status: 200,
      json: { ok: true, value: { id: '7', words: 'd' } },
      stored: 'private, no-store',
    });
  });

  test('refuses with a fitting status', async () => {
    const large = json({ words: 'x'.repeat(2000) });
    const foreign = { headers: { origin: 'https://other.example' } };
    const outcomes = [
      await ask(undefined),
      await ask(owner, foreign),
      await ask(author),
      await ask(owner, json({ words: 'x'.repeat(21) })),
      await ask(owner, large),
    ];
    expect(verb).not.toHaveBeenCalled();
    verb.mockRejectedValueOnce(new DomainError('post.slugTaken', { slug: 'brot' }));
    outcomes.push(await ask(owner));
    verb.mockRejectedValueOnce(new Error('connect ECONNREFUSED 10.0.0.5'));
    outcomes.push(await ask(owner));
    expect(outcomes.map(({ status, json }) => [status, json.error.code])).toEqual([
      [401, 'auth.signedOut'],
      [403, 'auth.foreignOrigin'],
      [403, 'auth.forbidden'],
      [400, 'form.invalid'],
      [413, 'form.tooLarge'],
      [422, 'post.slugTaken'],
      [500, 'unexpected'],
    ]);
    expect(JSON.stringify(outcomes)).not.toContain('10.0.0.5');
  });

  test('takes a body that is no form and no JSON object for an empty one', async () => {
    for (const body of ['{', '[]', 'null', '"x"', '']) {
      const answer = await ask(owner, { body, headers: { 'content-type': 'application/json' } });
      expect(answer.json.value).toEqual({ id: '7' });
    }
    const broken = { body: '--x\r\nbroken', headers: { 'content-type': 'multipart/form-data; boundary=x' } };
    expect((await ask(owner, broken)).json.value).toEqual({ id: '7' });
  });
});

describe('a handler for everybody', () => {
  const limit = { name: 'test', points: 2, seconds: 60 };
  const open = publicRoute(z.object({ words: z.string().min(2) }), limit, ({ words }, { address }) =>
    Response.json([words, address]),
  );
  const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    open(
      new Request(`${site}/api/things`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'x-forwarded-for': '203.0.113.1', ...headers },
      }),
    );

  test('counts by address and tells when it is too often', async () => {
    expect(await (await post({ words: 'Hallo' })).json()).toEqual(['Hallo', '203.0.113.1']);
    expect((await post({ words: 'x' })).status).toBe(400);
    expect((await post({ words: 'Hallo' })).status).toBe(429);
    expect((await post({ words: 'Hallo' }, { 'x-forwarded-for': '203.0.113.2' })).status).toBe(200);
  });

  test('is for programs and our own pages, not for those of other sites', async () => {
    const statuses = [];
    for (const headers of [
      {},
      { origin: site },
      { origin: 'https://other.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      await removePeople();
      statuses.push((await post({ words: 'Hallo' }, headers as Record<string, string>)).status);
    }
    expect(statuses).toEqual([200, 200, 403, 403]);
  });
});
