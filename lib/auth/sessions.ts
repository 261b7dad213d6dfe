import { z } from 'zod';
import { database, type Transaction } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import type { Actor } from './actor.ts';

/** A session ends when it was not used for this long: 30 days. */
const lifetimeMs = 30 * 24 * 60 * 60_000;

/** `lastSeenAt` and the end are written at most this often. */
const seenEveryMs = 5 * 60_000;

export interface SignedIn extends Actor {
  userId: string;
  sessionId: string;
}

export const sessionIdSchema = z.object({ id: z.uuid() });

/** @returns the row's id, which the cookie carries */
export async function createSession(tx: Transaction, userId: string, userAgent: string): Promise<string> {
  const { id } = await tx.session.create({
    data: { userId, userAgent: userAgent.slice(0, 500), expiresAt: new Date(Date.now() + lifetimeMs) },
  });
  await tx.auditEvent.create({ data: { userId, action: 'session.create', subject: id } });
  return id;
}

/** Whose session it is; undefined where it is unknown, ended or revoked, or its user disabled. */
export async function checkSession(sessionId: string): Promise<SignedIn | undefined> {
  if (!z.uuid().safeParse(sessionId).success) return undefined;
  const session = await database().session.findFirst({
    where: { id: sessionId, ...open(), user: { disabledAt: null } },
    select: { id: true, lastSeenAt: true, user: { select: { id: true, name: true, role: true } } },
  });
  if (!session) return undefined;
  if (Date.now() - session.lastSeenAt.getTime() > seenEveryMs) await markSeen(session.id);
  const { id: userId, name, role } = session.user;
  return { userId, name, role, sessionId: session.id };
}

/**
 * Ends one of the actor's own sessions. One that has ended already stays so.
 * @throws DomainError `auth.noSuchSession` where it is not the actor's
 */
export async function revokeSession(actor: Actor, sessionId: string): Promise<void> {
  const userId = actor.userId;
  await database().$transaction(async tx => {
    const session = userId && (await tx.session.findFirst({ where: { id: sessionId, userId } }));
    if (!session) throw new DomainError('auth.noSuchSession');
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count > 0) await tx.auditEvent.create({ data: { userId, action: 'session.revoke', subject: sessionId } });
  });
}

/** Sign-out: ends the session whose cookie is at hand, whoever's it is. */
export async function endSession(sessionId: string): Promise<void> {
  await database().$transaction(async tx => {
    const [ended] = await tx.session.updateManyAndReturn({
      where: { id: sessionId, revokedAt: null },
      data: { revokedAt: new Date() },
      select: { userId: true },
    });
    if (ended)
      await tx.auditEvent.create({ data: { userId: ended.userId, action: 'session.end', subject: sessionId } });
  });
}

/** Ends all of the actor's sessions but the one this is done in. @returns how many were open */
export async function revokeOtherSessions(actor: SignedIn): Promise<number> {
  return await database().$transaction(async tx => {
    const count = await revokeSessions(tx, actor.userId, actor.sessionId);
    if (count > 0) {
      await tx.auditEvent.create({
        data: { userId: actor.userId, action: 'session.revokeOthers', details: { count } },
      });
    }
    return count;
  });
}

/** Within another verb's transaction. @returns how many were open */
export async function revokeSessions(tx: Transaction, userId: string, except?: string): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, ...open(), ...(except ? { id: { not: except } } : {}) },
    data: { revokedAt: new Date() },
  });
  return count;
}

export interface OpenSession {
  id: string;
  userAgent: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** The one this is asked in */
  current: boolean;
}

/** The actor's sessions that still open something: this one, then the others, the one used last first. */
export async function openSessions(actor: SignedIn): Promise<OpenSession[]> {
  const rows = await database().session.findMany({
    where: { userId: actor.userId, ...open() },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 100,
  });
  const sessions = rows.map(row => ({ ...row, current: row.id === actor.sessionId }));
  return [...sessions.filter(row => row.current), ...sessions.filter(row => !row.current)];
}

function open() {
  return { revokedAt: null, expiresAt: { gt: new Date() } };
}

async function markSeen(id: string): Promise<void> {
  const now = Date.now();
  await database().session.updateMany({
    where: { id, revokedAt: null, lastSeenAt: { lt: new Date(now - seenEveryMs) } },
    data: { lastSeenAt: new Date(now), expiresAt: new Date(now + lifetimeMs) },
  });
}
