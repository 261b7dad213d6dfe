import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from './failure.ts';

/** Requests for one question, the first included; a silent server is asked twice at most. */
const mostTries = 4;
const mostTriesAfterSilence = 2;
/** A server that wants a longer pause than this is better tried again by a person. Milliseconds. */
const longestPause = 5 * 60_000;

/**
 * Repeats what may succeed later: after the pause the server asks for, else after 1, 3 and 9 seconds.
 *
 * @throws the last failure's DomainError; the signal's reason when aborted
 */
export async function patiently<T>(
  attempt: () => Promise<T>,
  {
    failureOf,
    signal,
    backoffMs = 1_000,
  }: { failureOf: (error: unknown) => Failure; signal: AbortSignal; backoffMs?: number },
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      const failure = failureOf(error);
      const most = failure.error.code === 'model.timeout' ? mostTriesAfterSilence : mostTries;
      const pause = failure.retryAfterMs ?? backoffMs * 3 ** (tries - 1);
      if (!failure.retryable || tries >= most || pause > longestPause) throw failure.error;
      await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
