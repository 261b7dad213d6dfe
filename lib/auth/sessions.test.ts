import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { checkSession, endSession, openSessions, revokeOtherSessions, revokeSession } from './sessions.ts';
import { aPerson, removePeople, signedIn } from './testing/people.ts';

setUpTestDatabase();
beforeEach(removePeople);

const day = 24 * 60 * 60_000;
const isOpen = async ({ sessionId }: { sessionId: string }) => (await checkSession(sessionId)) !== undefined;

describe('a session opens nothing', () => {
  test('once it was ended, however often', async () => {
    const actor = await signedIn(await aPerson());
    expect(await isOpen(actor)).toBe(true);
    await endSession(actor.sessionId);
    await endSession(actor.sessionId);
    expect(await isOpen(actor)).toBe(false);
    expect(await database().auditEvent.count({ where: { action: 'session.end' } })).toBe(1);
  });

  test('once it is over, its user disabled or gone', async () => {
    const person = await aPerson();
    const [over, disabled] = [await signedIn(person), await signedIn(person)];
    await database().session.update({ where: { id: over.sessionId }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect([await isOpen(over), await isOpen(disabled)]).toEqual([false, true]);
    await database().user.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
    expect(await isOpen(disabled)).toBe(false);
    await database().user.delete({ where: { id: person.id } });
    expect(await isOpen(disabled)).toBe(false);
  });

  test('where its id is none', async () => {
    for (const sessionId of ['', 'x', '019ab000-0000-7000-8000-000000000000', "' OR 1=1 --"]) {
      expect(await isOpen({ sessionId })).toBe(false);
    }
  });
});

test('a session that is used lasts on; one that was just seen is not written again', async () => {
  const { sessionId } = await signedIn(await aPerson());
  const row = () => database().session.findUniqueOrThrow({ where: { id: sessionId } });
  const fresh = await row();
  await checkSession(sessionId);
  expect(await row()).toEqual(fresh);
  await database().session.update({
    where: { id: sessionId },
    data: { lastSeenAt: new Date(Date.now() - 20 * day), expiresAt: new Date(Date.now() + 10 * day) },
  });
  await checkSession(sessionId);
  expect((await row()).expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * day);
});

test('a person sees their open sessions, this one first, and nobody else’s', async () => {
  const person = await aPerson();
  const [here, there, ended] = [await signedIn(person), await signedIn(person), await signedIn(person)];
  const other = await signedIn(await aPerson({ email: 'emil@example.org', role: 'editor' }));
  await endSession(ended.sessionId);
  const rows = await openSessions(here);
  expect(rows.map(({ id, current }) => [id, current])).toEqual([
    [here.sessionId, true],
    [there.sessionId, false],
  ]);
  await expect(revokeSession(other, here.sessionId)).rejects.toMatchObject({ code: 'auth.noSuchSession' });
  expect(await isOpen(here)).toBe(true);
});

test('ending one or all others leaves this one open and is recorded once', async () => {
  const person = await aPerson();
  const [here, there, third] = [await signedIn(person), await signedIn(person), await signedIn(person)];
  await revokeSession(here, there.sessionId);
  await revokeSession(here, there.sessionId);
  expect([await isOpen(here), await isOpen(there), await isOpen(third)]).toEqual([true, false, true]);
  expect(await revokeOtherSessions(here)).toBe(1);
  expect(await revokeOtherSessions(here)).toBe(0);
  expect([await isOpen(here), await isOpen(third)]).toEqual([true, false]);
  const actions = await database().auditEvent.findMany({ where: { action: { startsWith: 'session.revoke' } } });
  expect(actions.map(({ action }) => action).sort()).toEqual(['session.revoke', 'session.revokeOthers']);
});
