import type { StoredText } from './text.ts';

/** What is true of the text at this moment. `kept`: whether what is missing on the server is kept on this device. */
export type SavingStatus =
  /** The server has everything; `at` in milliseconds since 1970 */
  | { kind: 'saved'; at: number }
  /** Changed; the save begins within seconds */
  | { kind: 'pending'; kept: boolean }
  | { kind: 'saving'; kept: boolean }
  | { kind: 'unreachable' | 'failed' | 'signedOut'; kept: boolean }
  /** The server does not accept the text as it is; `tooLarge` and `invalid` were seen before it was sent */
  | { kind: 'refused'; reason: Refusal; kept: boolean }
  /** Somebody stored another text; nothing is written until a person has chosen */
  | { kind: 'conflict'; theirs: StoredText; kept: boolean };

export type Refusal = { message: string } | 'tooLarge' | 'invalid';

/** What keeps a text from being saved at once. */
export type Trouble =
  | { kind: 'unreachable' | 'failed' | 'signedOut' }
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'conflict'; theirs: StoredText };

/** Milliseconds until the next try after so many failures in a row: 2 s, doubling up to a minute. */
export function backoff(failures: number): number {
  return Math.min(60_000, 1000 * 2 ** Math.min(failures, 6));
}
