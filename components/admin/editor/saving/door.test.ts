import { afterEach, describe, expect, test, vi } from 'vitest';
import { documentOf, paragraph } from '#lib/documents/build.ts';
import { httpDoor } from './door.ts';
import type { PostText } from './text.ts';

const text: PostText = { title: 'T', lead: '', excerpt: '', document: documentOf([paragraph('Words')]) };
const door = httpDoor('/admin/posts/1/text');
afterEach(() => void vi.unstubAllGlobals());

function serverAnswers(answer: Response | Error) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => {
    if (answer instanceof Error) throw answer;
    return answer.clone();
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const refusal = (code: string, status: number) =>
  Response.json({ ok: false, error: { code, message: 'm' } }, { status });

describe('a save', () => {
  test('names the version it was made on and carries the whole text', async () => {
    const fetch = serverAnswers(
      Response.json({ ok: true, value: { version: 8, savedAt: '2026-01-02T03:04:05.000Z' } }),
    );
    expect(await door.save(7, text, false)).toEqual({
      kind: 'saved',
      version: 8,
      savedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
    });
    expect(JSON.parse(String(fetch.mock.calls[0]?.[1].body))).toEqual({ version: 7, ...text });
  });

  test.each([
    ['no network', new TypeError('Failed to fetch'), { kind: 'unreachable' }],
    ['nobody signed in', refusal('auth.signedOut', 401), { kind: 'signedOut' }],
    ['another text stored', refusal('post.conflict', 422), { kind: 'conflict' }],
    ['a text that is not wanted', refusal('form.invalid', 400), { kind: 'refused', message: 'm' }],
    ['an accident', refusal('unexpected', 500), { kind: 'failed' }],
    ['too many requests', refusal('limit.reached', 429), { kind: 'failed' }],
    ['a proxy’s page', new Response('<h1>Bad gateway</h1>', { status: 502 }), { kind: 'failed' }],
    ['a page instead of an answer', new Response('<h1>Hello</h1>'), { kind: 'failed' }],
  ])('%s', async (_name, answer, outcome) => {
    serverAnswers(answer);
    expect(await door.save(1, text, false)).toEqual(outcome);
  });

  test('outlives its page where the browser allows it', async () => {
    const fetch = serverAnswers(Response.json({ ok: true, value: { version: 2, savedAt: '2026-01-01' } }));
    const long = { ...text, lead: 'ä'.repeat(40_000) };
    await door.save(1, text, true);
    await door.save(1, text, false);
    await door.save(1, long, true);
    expect(fetch.mock.calls.map(([, { keepalive }]) => keepalive)).toEqual([true, false, false]);
  });
});

test('what is stored is read with its version and time', async () => {
  serverAnswers(Response.json({ ok: true, value: { ...text, version: 3, savedAt: '2026-01-01T00:00:00.000Z' } }));
  expect(await door.read()).toEqual({ kind: 'read', stored: { version: 3, savedAt: Date.UTC(2026, 0, 1), text } });
});
