import type { ActionResult } from '#app/_server/action-result.ts';
import type { PostText, StoredText } from './text.ts';

/** Why the server has not got, or not said, what was asked. */
export type Failure =
  /** No answer: no network, server down, time over. It may have been stored all the same. */
  | { kind: 'unreachable' }
  /** The server had an accident; worth another try */
  | { kind: 'failed' }
  | { kind: 'signedOut' }
  /** The server does not want this text; the sentence says why */
  | { kind: 'refused'; message: string };

export type SaveOutcome = { kind: 'saved'; version: number; savedAt: number } | { kind: 'conflict' } | Failure;
export type ReadOutcome = { kind: 'read'; stored: StoredText } | Failure;

/** The way to the server. Neither function throws. */
export interface Door {
  /** @param leaving the page is being closed: the request must outlive it if it can */
  save(version: number, text: PostText, leaving: boolean): Promise<SaveOutcome>;
  read(): Promise<ReadOutcome>;
}

/** Milliseconds after which an answer is no longer waited for */
const patience = 30_000;
/** Browsers let requests of 64 KiB in all outlive their page (Fetch, section 4.6: keepalive) */
const outlivingBytes = 60_000;

/**
 * A plain request instead of a server action: it can be given up, outlives the page, and waits for no other action.
 * @param url of the route handler below the post's editor
 */
export function httpDoor(url: string): Door {
  return {
    async save(version, text, leaving) {
      const body = JSON.stringify({ version, ...text });
      const keepalive = leaving && new Blob([body]).size < outlivingBytes;
      const headers = { 'content-type': 'application/json' };
      const answer = await ask<{ version: number; savedAt: string }>(url, { method: 'POST', headers, body, keepalive });
      if (!('value' in answer)) return answer;
      return { kind: 'saved', version: answer.value.version, savedAt: Date.parse(answer.value.savedAt) };
    },

    async read() {
      const answer = await ask<Omit<StoredText, 'savedAt' | 'text'> & PostText & { savedAt: string }>(url, {});
      if (!('value' in answer)) return answer.kind === 'conflict' ? { kind: 'failed' } : answer;
      const { version, savedAt, title, lead, excerpt, document } = answer.value;
      const text = { title, lead, excerpt, document };
      return { kind: 'read', stored: { version, savedAt: Date.parse(savedAt), text } };
    },
  };
}

async function ask<Value>(url: string, init: RequestInit): Promise<{ value: Value } | Failure | { kind: 'conflict' }> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, cache: 'no-store', signal: AbortSignal.timeout(patience) });
  } catch {
    return { kind: 'unreachable' }; // fetch rejects only where there was no answer
  }
  const answer = await response.json().catch(() => undefined); // a proxy's page instead of our answer
  return outcome(answer as ActionResult<Value> | undefined, response.status);
}

function outcome<Value>(answer: ActionResult<Value> | undefined, status: number) {
  if (answer?.ok === true) return { value: answer.value };
  if (answer?.ok !== false || status >= 500 || status === 429) return { kind: 'failed' as const };
  const { code, message } = answer.error;
  if (code === 'post.conflict') return { kind: 'conflict' as const };
  return code === 'auth.signedOut' ? { kind: 'signedOut' as const } : { kind: 'refused' as const, message };
}
