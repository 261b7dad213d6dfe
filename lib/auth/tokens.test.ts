import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import type { SignedIn } from './sessions.ts';
import { checkToken, createToken, openTokens, revokeToken } from './tokens.ts';

setUpTestDatabase();
beforeEach(async () => {
  await database().rateLimit.deleteMany();
  await database().user.deleteMany();
});

async function aUser(name: string): Promise<SignedIn> {
  const data = { name, email: `${name}@example.org`.toLowerCase(), passwordHash: 'x', role: 'author' as const };
  const { id, role } = await database().user.create({ data });
  return { userId: id, name, role, sessionId: id };
}
const from = '192.0.2.1';
const input = { name: 'Kurzbefehl', lifetime: '90' } as const;

describe('a personal token', () => {
  it('stands for its user, is kept as a hash only, and says when it was used', async () => {
    const anna = await aUser('Anna');
    const secret = await createToken(anna, input);
    expect(secret).toMatch(/^qwk_[\w-]{43}$/);
    expect(await checkToken(secret, from)).toEqual({ userId: anna.userId, name: 'Anna', role: 'author' });
    const [token] = await openTokens(anna);
    expect(token).toMatchObject({ name: 'Kurzbefehl', start: secret.slice(0, 8), lastUsedAt: expect.any(Date) });
    expect(JSON.stringify(await database().apiToken.findMany())).not.toContain(secret.slice(8));
    expect(JSON.stringify(await database().auditEvent.findMany())).not.toContain(secret.slice(4));
  });

  it('opens nothing once it has ended, was revoked, or its user is disabled', async () => {
    const anna = await aUser('Anna');
    const [ended, revoked, disabled] = await Promise.all([1, 2, 3].map(() => createToken(anna, input)));
    const idOf = async (secret = '') =>
      (await openTokens(anna)).find(token => secret.startsWith(token.start))?.id ?? '';
    await database().apiToken.update({ where: { id: await idOf(ended) }, data: { expiresAt: new Date(0) } });
    expect(await checkToken(ended ?? '', from)).toBeUndefined();
    await revokeToken(anna, await idOf(revoked));
    expect(await checkToken(revoked ?? '', from)).toBeUndefined();
    await database().user.update({ where: { id: anna.userId }, data: { disabledAt: new Date() } });
    expect(await checkToken(disabled ?? '', from)).toBeUndefined();
  });

  it('is ended by nobody but its user', async () => {
    const [anna, ben] = [await aUser('Anna'), await aUser('Ben')];
    const secret = await createToken(anna, input);
    const [token] = await openTokens(anna);
    await expect(revokeToken(ben, token?.id ?? '')).rejects.toMatchObject({ code: 'auth.noSuchToken' });
    expect(await checkToken(secret, from)).toBeDefined();
  });

  it('is one of fifty at most', async () => {
    const anna = await aUser('Anna');
    for (let count = 0; count < 50; count++) await createToken(anna, { ...input, lifetime: 'never' });
    await expect(createToken(anna, input)).rejects.toMatchObject({ code: 'auth.tooManyTokens' });
  });

  it('is not guessed: after thirty wrong ones an address has to wait, another has not', async () => {
    const secret = await createToken(await aUser('Anna'), input);
    for (let count = 0; count < 30; count++) expect(await checkToken(`qwk_${count}`, from)).toBeUndefined();
    await expect(checkToken(secret, from)).rejects.toMatchObject({ code: 'limit.reached' });
    expect(await checkToken(secret, '192.0.2.2')).toBeDefined();
  });
});
