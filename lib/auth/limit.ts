import { createHmac } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { derivedKey } from '#lib/settings/secret.ts';

/** So many uses in so many seconds; counted in PostgreSQL, for all instances together. */
export interface Limit {
  /** Begins the keys in the table, e.g. `comment` */
  name: string;
  points: number;
  seconds: number;
}

/**
 * Counts one use.
 * @param who whose uses are counted together, e.g. a client's address; stored only as a keyed hash
 * @throws DomainError `limit.reached` with the time to wait
 */
export async function countUse(limit: Limit, who: string): Promise<void> {
  const state = await consume(limit, who);
  if (state.consumedPoints > limit.points) throw new DomainError('limit.reached', waitingTime(state.msBeforeNext));
}

/**
 * Counts one use, also beyond the limit.
 * @param seconds how long the window lasts that begins with this use; without it the limit's own
 */
export async function consume(limit: Limit, who: string, seconds = limit.seconds): Promise<RateLimiterRes> {
  try {
    return await limiter(limit).consume(keyOf(who), 1, { customDuration: seconds });
  } catch (rejection) {
    if (rejection instanceof RateLimiterRes) return rejection;
    throw rejection;
  }
}

/** What was counted in the window that runs now; undefined where none does. */
export async function counted(limit: Limit, who: string): Promise<RateLimiterRes | undefined> {
  return (await limiter(limit).get(keyOf(who))) ?? undefined;
}

export async function forget(limit: Limit, who: string): Promise<void> {
  await limiter(limit).delete(keyOf(who));
}

/** Windows that ended; run now and then so that the table stays small. */
export async function removeEndedWindows(): Promise<number> {
  const { count } = await database().rateLimit.deleteMany({ where: { expire: { lt: new Date() } } });
  return count;
}

/** A waiting time as sentences need it, rounded up: seconds up to two minutes, then minutes. */
export function waitingTime(milliseconds: number): { amount: number; unit: 'seconds' | 'minutes' } {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return seconds <= 120 ? { amount: seconds, unit: 'seconds' } : { amount: Math.ceil(seconds / 60), unit: 'minutes' };
}

function limiter({ name, points, seconds }: Limit): RateLimiterPrisma {
  return new RateLimiterPrisma({
    storeClient: database(),
    tableName: 'rateLimit',
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
}

/** The table holds no addresses of readers and no e-mail addresses that somebody tried. */
function keyOf(who: string): string {
  return createHmac('sha256', derivedKey('form')).update(`limit\0${who}`).digest('base64url');
}
