import type { Formatter } from './formatter.ts';

/** Date and time to the second: entries are compared with the server's log. */
export function Moment({ at, format }: { at: Date; format: Formatter }) {
  return <time dateTime={at.toISOString()}>{format.dateTime(at, { dateStyle: 'short', timeStyle: 'medium' })}</time>;
}
