import { encode } from 'next-auth/jwt';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { documentOf, paragraph } from '#lib/documents/build.ts';
import { createPost } from '#lib/posts/create.ts';
import { changePostSettings } from '#lib/posts/settings.ts';
import { expect, signIn, test } from './fixtures/blog.ts';
import { inDatabase } from './fixtures/database.ts';
import { type Action, actions, handlers, pageAlone, pages } from './fixtures/doors.ts';
import type { RunningServer } from './fixtures/server.ts';

/** Pages, actions and handlers that are for whoever is not signed in. Whatever else there is must refuse. */
const publicPages = ['/admin/sign-in', '/admin/set-up'];
const publicActions = ['app/admin/(door)/sign-in/actions.ts#enter', 'app/admin/(door)/set-up/actions.ts#setUpBlog'];
const publicHandlers = ['/admin/icon.svg', '/api/auth/[...nextauth]', '/api/comments', '/api/v1/openapi.json'];

/** Stands in everything that only the owner may see. */
const secret = 'Verschlossenes';
const cookieName = 'next-auth.session-token';

const closedPages = pages().filter(({ path }) => path.startsWith('/admin') && !publicPages.includes(path));
const closedHandlers = handlers().filter(({ path }) => /^\/(admin|api)\//.test(path) && !publicHandlers.includes(path));
const closedActions = actions().filter(({ name }) => !publicActions.includes(name));

let ids: Record<string, string>;
let visitors: { who: string; cookie: string }[];
let ownerCookie: string;
let ask: (path: string, init?: RequestInit & { cookie?: string }) => Promise<Response>;

test.beforeAll(async ({ blog, browser }) => {
  ids = await inDatabase(blog.dataDir, thingsToReach);
  const session = async () => {
    const page = await browser.newPage({ baseURL: blog.url });
    await signIn(page, blog.url);
    const cookie = (await page.context().cookies()).find(({ name }) => name === cookieName)?.value ?? '';
    return { page, cookie: `${cookieName}=${cookie}` };
  };
  const ended = await session();
  await ended.page.goto('/admin/account');
  await ended.page.getByRole('main').getByRole('button', { name: 'Abmelden' }).click();
  await ended.page.waitForURL(/sign-in/);
  const open = await session();
  ownerCookie = open.cookie;
  const sid = await inDatabase(blog.dataDir, openSessionId);
  visitors = [
    { who: 'a stranger', cookie: '' },
    { who: 'who kept a cookie from before sign-out', cookie: ended.cookie },
    {
      who: 'who forged a cookie for an open session',
      cookie: `${cookieName}=${await encode({ token: { sid }, secret: 'guessed' })}`,
    },
  ];
  ask = (path, { cookie = '', headers, ...init } = {}) =>
    fetch(`${blog.url}${path}`, { redirect: 'manual', ...init, headers: { cookie, ...headers } });
});

test('the owner reaches every page: what refuses others is not an empty address', async () => {
  test.setTimeout(120_000);
  for (const { path } of closedPages) {
    const { status } = await ask(withIds(path), { cookie: ownerCookie });
    expect(status, path).toBe(path.includes('[...unknown]') ? 404 : 200);
  }
});

test('no page opens to others, neither whole nor alone without the layouts around it', async ({ blog }) => {
  test.setTimeout(120_000);
  await expectUnchanged(blog, async () => {
    for (const { who, cookie } of visitors) {
      for (const { path, place } of closedPages) {
        const where = `${who}: ${path}`;
        const whole = await ask(withIds(path), { cookie });
        expect(whole.status, where).toBe(307);
        expect(whole.headers.get('location'), where).toMatch(/^\/admin\/sign-in(\?next=|$)/);
        expect(await whole.text(), where).not.toContain(secret);

        const headers = pageAlone(place, { id: idFor(path), unknown: 'nichts' });
        const { headers: answer } = await ask(withIds(path), { cookie, headers });
        // Next.js first asks for an address that tells this answer from the whole page.
        const alone = await ask(answer.get('location') ?? withIds(path), { cookie, headers });
        const text = await alone.text();
        expect(alone.headers.get('location') ?? text, where).toContain('/admin/sign-in');
        expect(text, where).not.toContain(secret);
      }
    }
  });
});

test('no action is done for others, whether sent by script or as a form', async ({ blog }) => {
  test.setTimeout(120_000);
  await expectUnchanged(blog, async () => {
    for (const { who, cookie } of visitors) {
      for (const action of closedActions) {
        const sent = await send(action, { cookie, origin: blog.url });
        expect(sent, `${who}: ${action.name}`).toContain('"code":"auth.signedOut"');
        const form = new FormData();
        form.set(`$ACTION_ID_${action.id}`, '');
        form.set('id', idFor(action.name));
        const asForm = await ask(pageOf(action), {
          method: 'POST',
          cookie,
          body: form,
          headers: { origin: blog.url },
        });
        expect(asForm.headers.get('location'), `${who}: ${action.name}`).toMatch(/^\/admin\/sign-in/);
      }
    }
  });
});

test('no route handler answers others, by whichever method', async ({ blog }) => {
  await expectUnchanged(blog, async () => {
    for (const { who, cookie } of visitors) {
      for (const { path } of closedHandlers) {
        const allowed = await methodsOf(path);
        expect(allowed, path).not.toEqual([]);
        for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']) {
          const answer = await ask(withIds(path), { cookie, method, headers: { origin: blog.url } });
          expect(answer.status, `${who}: ${method} ${path}`).toBe(allowed.includes(method) ? 401 : 405);
          expect(await answer.text()).not.toContain(secret);
        }
      }
    }
  });
});

test('another site’s page can do nothing with the owner’s cookie', async ({ blog }) => {
  test.setTimeout(120_000);
  const foreign = [
    { origin: 'https://other.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: blog.url.replace('localhost', 'other.localhost') },
  ];
  await expectUnchanged(blog, async () => {
    for (const headers of foreign as Record<string, string>[]) {
      for (const action of closedActions) {
        const answer = await send(action, { cookie: ownerCookie, ...headers });
        expect(answer, `${JSON.stringify(headers)} ${action.name}`).toMatch(/"code":"auth\.foreignOrigin"|E\{"digest"/);
      }
      for (const { path } of closedHandlers) {
        for (const method of (await methodsOf(path)).filter(method => !['GET', 'HEAD'].includes(method))) {
          const answer = await ask(withIds(path), { cookie: ownerCookie, method, headers });
          // Doors for programs take no cookie at all.
          expect(answer.status, `${method} ${path}`).toBe(path.startsWith('/api/v1/') ? 401 : 403);
        }
      }
    }
  });
});

test('the same requests from the owner’s own pages are done', async ({ blog }) => {
  const find = closedActions.find(({ name }) => name.endsWith('#findTitlesForPalette'));
  const found = await send(find!, { cookie: ownerCookie, origin: blog.url }, [{ query: secret }]);
  expect(found).toContain('"ok":true');
  expect(found).toContain(secret);
});

test('what is open to everybody is what this test names', () => {
  expect(pages().map(({ path }) => path)).toEqual(expect.arrayContaining(publicPages));
  expect(handlers().map(({ path }) => path)).toEqual(expect.arrayContaining(publicHandlers));
  expect(actions().map(({ name }) => name)).toEqual(expect.arrayContaining(publicActions));
});

/** One of each thing that has a page or an action of its own, with the secret in it. */
async function thingsToReach(): Promise<Record<string, string>> {
  const db = database();
  const { id: authorId } = await db.user.findFirstOrThrow();
  const document = documentOf([paragraph(secret)]);
  const post = await db.$transaction(tx => createPost(tx, { locale: 'de', title: secret, document, authorId }));
  await changePostSettings(systemActor, { id: post.id, tags: [secret] });
  const tag = await db.tag.findFirstOrThrow({ where: { name: secret } });
  const source = await db.source.create({ data: { identity: 'text:closed', kind: 'text', title: secret } });
  const run = await db.draftRun.create({
    data: { sourceId: source.id, form: 'notes', locale: 'de', status: 'failed', errorCode: 'drafting.runGone' },
  });
  const comment = await db.comment.create({ data: { postId: post.id, authorName: secret, body: secret } });
  return { posts: post.id, tags: tag.id, sources: source.id, drafts: run.id, comments: comment.id };
}

async function openSessionId(): Promise<string> {
  return (await database().session.findFirstOrThrow({ where: { revokedAt: null }, orderBy: { id: 'desc' } })).id;
}

/** `/admin/posts/[id]` → the post's id; a screen of a new noun says here what it is about. */
function idFor(path: string): string {
  const noun = /(\w+)\/(\[id\]|actions\.ts)/.exec(path)?.[1] ?? '';
  const id = ids[noun];
  if (path.includes('[id]') && !id) throw new Error(`thingsToReach names no id for ${path}`);
  return id ?? '';
}

function withIds(path: string): string {
  return path.replace('[id]', idFor(path)).replace('[...unknown]', 'nichts');
}

function pageOf({ name, places }: Action): string {
  const place = places[0] ?? '';
  const page = pages().find(page => page.place === place);
  if (!page) throw new Error(`no page knows ${name}`);
  return withIds(page.path);
}

/** As Next.js's client sends an action. @returns the answer's body */
async function send(
  action: Action,
  { cookie = '', ...headers }: Record<string, string>,
  args: unknown[] = [{ id: idFor(action.name) }],
): Promise<string> {
  const answer = await ask(pageOf(action), {
    method: 'POST',
    cookie,
    body: JSON.stringify(args),
    headers: { ...headers, 'next-action': action.id, 'content-type': 'text/plain;charset=UTF-8' },
  });
  return await answer.text();
}

async function methodsOf(path: string): Promise<string[]> {
  const { headers } = await ask(withIds(path), { method: 'OPTIONS' });
  return (headers.get('allow') ?? '').split(/,\s*/).filter(method => method && method !== 'OPTIONS');
}

/** Compares every table but the counters of the limits. */
async function expectUnchanged(blog: RunningServer, act: () => Promise<void>): Promise<void> {
  const before = await inDatabase(blog.dataDir, fingerprints);
  await act();
  expect(await inDatabase(blog.dataDir, fingerprints)).toEqual(before);
}

async function fingerprints(): Promise<Record<string, string>> {
  const tables = await database().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'RateLimit'`;
  const all: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await database().$queryRawUnsafe<{ print: string }[]>(
      `SELECT md5(coalesce(string_agg(t::text, ' ' ORDER BY t::text), '')) AS print FROM "${name}" t`,
    );
    all[name] = row?.print ?? '';
  }
  return all;
}
