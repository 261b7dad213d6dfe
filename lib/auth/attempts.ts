import type { Transaction } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { consume, counted, forget, type Limit, waitingTime } from './limit.ts';

/** Whose failed attempts are counted together. */
export interface Mark {
  kind: keyof typeof freeAttempts;
  who: string;
}

/** After so many attempts the waiting begins. An address may be shared by many people, hence more. */
const freeAttempts = { account: 5, device: 5, address: 20 };

const firstWaitSeconds = 15;
/** Nobody is locked out for longer by what others try. */
const longestWaitSeconds = 15 * 60;
const forgottenAfterSeconds = 24 * 60 * 60;

/**
 * Counts an attempt before the password is looked at, so that many at once are all counted. Past the free ones each
 * attempt opens a window in which no other is looked at: 15 seconds, then 30, doubling up to 15 minutes.
 * @throws DomainError `auth.tooManyAttempts` with the time to wait; such an attempt is not counted
 */
export async function countAttempt(marks: readonly Mark[]): Promise<void> {
  for (const mark of marks) {
    const window = await counted(windowOf(mark), mark.who);
    if (window && window.msBeforeNext > 0) throw tooMany(window.msBeforeNext);
  }
  for (const mark of marks) {
    const { consumedPoints } = await consume(counterOf(mark), mark.who);
    const beyond = consumedPoints - freeAttempts[mark.kind];
    if (beyond < 0) continue;
    // Of several attempts at once only the first opens the window.
    const window = await consume(windowOf(mark), mark.who, waitSeconds(beyond));
    if (window.consumedPoints > 1) throw tooMany(window.msBeforeNext);
  }
}

/** After a success. */
export async function forgetAttempts(marks: readonly Mark[]): Promise<void> {
  for (const mark of marks) {
    await forget(counterOf(mark), mark.who);
    await forget(windowOf(mark), mark.who);
  }
}

/** Everybody's: the way out for whoever holds the server. */
export async function forgetAllAttempts(tx: Transaction): Promise<void> {
  const kinds = Object.keys(freeAttempts) as Mark['kind'][];
  const names = kinds.flatMap(kind => [counterOf({ kind }).name, windowOf({ kind }).name]);
  await tx.rateLimit.deleteMany({ where: { OR: names.map(name => ({ key: { startsWith: `${name}:` } })) } });
}

/** @param beyond 0 for the last free attempt */
export function waitSeconds(beyond: number): number {
  return Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** beyond);
}

function counterOf({ kind }: Pick<Mark, 'kind'>): Limit {
  return { name: `attempts-${kind}`, points: freeAttempts[kind], seconds: forgottenAfterSeconds };
}

function windowOf({ kind }: Pick<Mark, 'kind'>): Limit {
  return { name: `waiting-${kind}`, points: 1, seconds: longestWaitSeconds };
}

function tooMany(milliseconds: number): DomainError {
  return new DomainError('auth.tooManyAttempts', waitingTime(milliseconds));
}
