import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  process.env.QUELLWERK_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
});

import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { waitSeconds } from './attempts.ts';
import { deviceToken } from './device.ts';
import { checkSession } from './sessions.ts';
import { signIn, signInSchema } from './sign-in.ts';
import { aPerson, removePeople, rightPassword } from './testing/people.ts';

setUpTestDatabase();
beforeEach(removePeople);

const email = 'anna@example.org';
const attempt = (given: Partial<Parameters<typeof signIn>[0]> = {}) =>
  signIn({ email, password: rightPassword, address: '203.0.113.5', userAgent: 'Firefox', ...given });
const codeOf = (given: Partial<Parameters<typeof signIn>[0]> = {}) =>
  attempt({ password: 'falsch', ...given }).then(
    () => 'in',
    error => error.code,
  );

/** As if so many seconds had passed for all counters. */
async function pass(seconds: number): Promise<void> {
  await database().$executeRaw`UPDATE "RateLimit" SET expire = expire - make_interval(secs => ${seconds}::float8)`;
}

describe('the right password', () => {
  test('opens a session that is recorded', async () => {
    const { id } = await aPerson();
    const { userId, sessionId } = await attempt();
    expect(userId).toBe(id);
    expect(await checkSession(sessionId)).toMatchObject({ userId: id, name: 'Anna', role: 'owner', sessionId });
    expect(await database().auditEvent.findFirst({ where: { action: 'session.create' } })).toMatchObject({
      userId: id,
      subject: sessionId,
    });
  });

  test('is the same on a keyboard that composes its letters otherwise', async () => {
    await aPerson();
    const { password } = signInSchema.parse({ email: ' Anna@Example.ORG ', password: rightPassword });
    expect((await attempt({ password: password.normalize('NFD') })).sessionId).toBeTruthy();
  });

  test('of a disabled account opens nothing and is not told apart', async () => {
    const { id } = await aPerson();
    await database().user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await codeOf({ password: rightPassword })).toBe('auth.wrongPassword');
  });
});

describe('wrong passwords', () => {
  test('are answered alike whether there is the account or not', async () => {
    await aPerson();
    expect(await codeOf()).toBe('auth.wrongPassword');
    expect(await codeOf({ email: 'niemand@example.org' })).toBe('auth.wrongPassword');
  });

  test('make everybody wait after the fifth, the right password included', async () => {
    await aPerson();
    const codes = [];
    for (let count = 0; count < 6; count++) codes.push(await codeOf({ address: `203.0.113.${count}` }));
    expect(codes).toEqual([...Array(5).fill('auth.wrongPassword'), 'auth.tooManyAttempts']);
    await expect(attempt({ address: '198.51.100.1' })).rejects.toMatchObject({
      code: 'auth.tooManyAttempts',
      args: { unit: 'seconds', amount: expect.any(Number) },
    });
  });

  test('make the wait longer each time, and an attempt that waits does not', async () => {
    await aPerson();
    for (let count = 0; count < 5; count++) await codeOf();
    for (const next of [15, 30, 60]) {
      expect(await codeOf()).toBe('auth.tooManyAttempts');
      const { amount } = await attempt().catch(error => error.args);
      expect(amount).toBeLessThanOrEqual(next);
      await pass(next + 1);
      expect(await codeOf()).toBe('auth.wrongPassword');
    }
    expect([0, 1, 2, 5, 6, 20].map(waitSeconds)).toEqual([15, 30, 60, 480, 900, 900]);
  });

  test('are forgotten after a success', async () => {
    await aPerson();
    for (let count = 0; count < 4; count++) await codeOf();
    await attempt();
    for (let count = 0; count < 4; count++) expect(await codeOf()).toBe('auth.wrongPassword');
  });

  test('sent all at once are counted one by one', async () => {
    await aPerson();
    const codes = await Promise.all(Array.from({ length: 30 }, () => codeOf()));
    expect(codes.filter(code => code === 'auth.wrongPassword').length).toBeLessThanOrEqual(6);
  });

  test('for many accounts from one address make that address wait, and no other', async () => {
    await aPerson();
    for (let count = 0; count < 20; count++) {
      expect(await codeOf({ email: `person-${count}@example.org` })).toBe('auth.wrongPassword');
    }
    expect(await codeOf({ email: 'noch-eine@example.org' })).toBe('auth.tooManyAttempts');
    expect((await attempt({ address: '198.51.100.7' })).sessionId).toBeTruthy();
  });

  test('of strangers do not keep out who signed in on this device before', async () => {
    const { id } = await aPerson();
    const device = deviceToken(id);
    for (let count = 0; count < 7; count++) await codeOf({ address: `203.0.113.${count}` });
    expect((await attempt({ device })).userId).toBe(id);
    expect(await codeOf({ device: `${device}x` })).toBe('auth.tooManyAttempts');
  });

  test('leave no address and no e-mail address in the table', async () => {
    await codeOf();
    const rows = JSON.stringify(await database().rateLimit.findMany());
    expect(rows).not.toMatch(/203\.0\.113|example/);
    expect(rows).toContain('attempts-account:');
  });
});
