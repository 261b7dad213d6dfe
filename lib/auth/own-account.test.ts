import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  process.env.QUELLWERK_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
});

import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { changePassword, changePasswordSchema } from './change-password.ts';
import { changeProfile, profileOf } from './profile.ts';
import { accountToReset, resetPassword } from './reset-password.ts';
import { checkSession } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { aPerson, removePeople, rightPassword, signedIn } from './testing/people.ts';

setUpTestDatabase();
beforeEach(removePeople);

const next = 'ein anderes Passwort';
const enter = (password: string, email = 'anna@example.org') =>
  signIn({ email, password, address: '203.0.113.5', userAgent: '' });

describe('a new password', () => {
  test('takes the place of the old one and ends all other sessions', async () => {
    const person = await aPerson();
    const [here, there] = [await signedIn(person), await signedIn(person)];
    expect(await changePassword(here, { current: rightPassword, next })).toBe(1);
    expect(await checkSession(here.sessionId)).toBeDefined();
    expect(await checkSession(there.sessionId)).toBeUndefined();
    await expect(enter(rightPassword)).rejects.toMatchObject({ code: 'auth.wrongPassword' });
    expect((await enter(next)).userId).toBe(person.id);
  });

  test('needs the present one, whose guesses are slowed down without hindering sign-in', async () => {
    const actor = await signedIn(await aPerson());
    const guess = () => changePassword(actor, { current: 'geraten und falsch', next });
    for (let count = 0; count < 5; count++) {
      await expect(guess()).rejects.toMatchObject({ code: 'auth.wrongCurrentPassword' });
    }
    await expect(guess()).rejects.toMatchObject({ code: 'auth.tooManyAttempts' });
    await expect(changePassword(actor, { current: rightPassword, next })).rejects.toMatchObject({
      code: 'auth.tooManyAttempts',
    });
    expect((await enter(rightPassword)).userId).toBe(actor.userId);
  });

  test('has 12 characters at least and 200 at most', () => {
    const fits = (length: number) => changePasswordSchema.safeParse({ current: 'x', next: 'ü'.repeat(length) }).success;
    expect([11, 12, 200, 201].map(fits)).toEqual([false, true, true, false]);
  });
});

describe('name and address', () => {
  test('the name changes without a password, the address only with it', async () => {
    const actor = await signedIn(await aPerson());
    await changeProfile(actor, { name: 'Anna Lenz', email: 'anna@example.org' });
    expect(await profileOf(actor)).toEqual({ name: 'Anna Lenz', email: 'anna@example.org' });
    const moved = { name: 'Anna Lenz', email: 'lenz@example.org' };
    await expect(changeProfile(actor, moved)).rejects.toMatchObject({ code: 'auth.wrongCurrentPassword' });
    await changeProfile(actor, { ...moved, current: rightPassword });
    expect((await enter(rightPassword, 'lenz@example.org')).userId).toBe(actor.userId);
  });

  test('an address that somebody else has is refused', async () => {
    await aPerson({ email: 'emil@example.org', role: 'editor' });
    const actor = await signedIn(await aPerson());
    await expect(
      changeProfile(actor, { name: 'Anna', email: 'emil@example.org', current: rightPassword }),
    ).rejects.toMatchObject({ code: 'auth.emailTaken', args: { email: 'emil@example.org' } });
    expect((await profileOf(actor)).email).toBe('anna@example.org');
  });
});

describe('a reset from the command line', () => {
  test('needs no password, ends all sessions and all waiting', async () => {
    const person = await aPerson();
    const session = await signedIn(person);
    for (let count = 0; count < 6; count++) await enter('falsch').catch(() => {}); // what strangers tried
    const account = await accountToReset(undefined);
    expect(account).toMatchObject({ id: person.id, email: 'anna@example.org' });
    await resetPassword(account, next);
    expect(await checkSession(session.sessionId)).toBeUndefined();
    expect((await enter(next)).userId).toBe(person.id);
    expect(await database().auditEvent.count({ where: { action: 'account.resetPassword' } })).toBe(1);
  });

  test('finds an account by its address, however it is written, and says where there is none', async () => {
    await expect(accountToReset(undefined)).rejects.toMatchObject({ code: 'auth.noOwner' });
    const { id } = await aPerson({ email: 'emil@example.org', role: 'editor' });
    await expect(accountToReset(undefined)).rejects.toMatchObject({ code: 'auth.noOwner' });
    expect(await accountToReset(' Emil@Example.org ')).toMatchObject({ id });
    await expect(accountToReset('wer@example.org')).rejects.toMatchObject({ code: 'auth.noSuchAccount' });
  });
});
