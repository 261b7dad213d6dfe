import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { type Actor, assertMay } from './actor.ts';
import { consume, counted, type Limit, waitingTime } from './limit.ts';
import type { SignedIn } from './sessions.ts';

/** Begins every secret, so that scanners recognise one that was published by mistake */
const PREFIX = 'qwk_';
/** 256 random bits, base64url */
const SECRET = /^qwk_[\w-]{43}$/;
const START_LENGTH = PREFIX.length + 4;

/** Open tokens of one person */
const MAX_TOKENS = 50;
const DAY_MS = 24 * 60 * 60_000;
/** `lastUsedAt` is written at most this often. */
const USED_EVERY_MS = 60_000;

/** Wrong tokens from one address; each guess has a chance of 2⁻²⁵⁶, this only keeps the table from being asked in vain */
const wrongTokens: Limit = { name: 'token', points: 30, seconds: 600 };

export const createTokenSchema = z.object({
  name: z.string().trim().min(1).max(80),
  /** Days until it ends; `never` for none */
  lifetime: z.enum(['30', '90', '365', 'never']),
});

export const tokenIdSchema = z.object({ id: z.uuid() });

/**
 * Makes a personal token for the API. It may bring originals in and see them, nothing else.
 * @returns the secret, which is shown this once and kept nowhere
 * @throws DomainError `auth.forbidden`, `auth.tooManyTokens`
 */
export async function createToken(actor: SignedIn, input: z.output<typeof createTokenSchema>): Promise<string> {
  assertMay(actor, 'write');
  const { userId } = actor;
  const secret = PREFIX + randomBytes(32).toString('base64url');
  const expiresAt = input.lifetime === 'never' ? null : new Date(Date.now() + Number(input.lifetime) * DAY_MS);
  await database().$transaction(async tx => {
    if ((await tx.apiToken.count({ where: { userId, ...open() } })) >= MAX_TOKENS) {
      throw new DomainError('auth.tooManyTokens', { max: MAX_TOKENS });
    }
    const { id } = await tx.apiToken.create({
      data: { userId, name: input.name, hash: hashOf(secret), start: secret.slice(0, START_LENGTH), expiresAt },
    });
    const details = { title: input.name };
    await tx.auditEvent.create({ data: { userId, action: 'token.create', subject: id, details } });
  });
  return secret;
}

/**
 * Ends one of the actor's own tokens. One that has ended already stays so.
 * @throws DomainError `auth.noSuchToken`
 */
export async function revokeToken(actor: Actor, id: string): Promise<void> {
  const { userId } = actor;
  await database().$transaction(async tx => {
    const token = userId && (await tx.apiToken.findFirst({ where: { id, userId } }));
    if (!token) throw new DomainError('auth.noSuchToken');
    const { count } = await tx.apiToken.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
    const details = { title: token.name };
    if (count > 0) await tx.auditEvent.create({ data: { userId, action: 'token.revoke', subject: id, details } });
  });
}

/** The actor's tokens that open something, the newest first. */
export async function openTokens(actor: SignedIn) {
  return await database().apiToken.findMany({
    where: { userId: actor.userId, ...open() },
    select: { id: true, name: true, start: true, createdAt: true, lastUsedAt: true, expiresAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
}

/**
 * Who shows this token; undefined where it is unknown, ended or revoked, or its user disabled.
 * @param from the client's address, by which wrong ones are counted
 * @throws DomainError `limit.reached` after too many wrong ones
 */
export async function checkToken(secret: string, from: string): Promise<Actor | undefined> {
  const state = await counted(wrongTokens, from);
  if (state && state.consumedPoints >= wrongTokens.points) {
    throw new DomainError('limit.reached', waitingTime(state.msBeforeNext));
  }
  const token = SECRET.test(secret)
    ? await database().apiToken.findFirst({
        where: { hash: hashOf(secret), ...open(), user: { disabledAt: null } },
        select: { id: true, lastUsedAt: true, user: { select: { id: true, name: true, role: true } } },
      })
    : null;
  if (!token) {
    await consume(wrongTokens, from);
    return undefined;
  }
  if (Date.now() - (token.lastUsedAt?.getTime() ?? 0) > USED_EVERY_MS) {
    await database().apiToken.update({ where: { id: token.id }, data: { lastUsedAt: new Date() } });
  }
  const { id: userId, name, role } = token.user;
  return { userId, name, role };
}

function open() {
  return { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
