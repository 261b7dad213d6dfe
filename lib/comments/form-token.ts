import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '#lib/domain-error.ts';
import { derivedKey } from '#lib/settings/secret.ts';

/** Milliseconds. Nobody reads an article's end, writes a name and a sentence faster */
const shortest = 3000;
/** Milliseconds; a page that stood open overnight still sends */
const longest = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;

/**
 * What a comment form carries to show when it was made: the second, signed together with the post.
 *
 * Public pages are kept whole and shown to many, so their forms are stamped with the hour that has begun
 * ({@link hourOf}): the page stays the same for an hour, and a token counts from that hour on. A form that is made for
 * one person, such as the one shown again after a mistake, carries the exact second.
 */
export function issueFormToken(postId: string, at: Date): string {
  const stamp = Math.floor(at.getTime() / 1000).toString(36);
  return `${stamp}.${signature(postId, stamp)}`;
}

/** The beginning of the hour. */
export function hourOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / hour) * hour);
}

/**
 * @throws DomainError `comment.formInvalid` where the form is not from here, `comment.tooFast` within 3 seconds,
 *   `comment.formExpired` after 24 hours
 */
export function assertFormToken(token: string, postId: string, now: Date): void {
  const [stamp = '', given = ''] = token.split('.');
  if (!isSame(given, signature(postId, stamp))) throw new DomainError('comment.formInvalid');
  const age = now.getTime() - Number.parseInt(stamp, 36) * 1000;
  if (age < shortest) throw new DomainError('comment.tooFast');
  if (age > longest) throw new DomainError('comment.formExpired');
}

function signature(postId: string, stamp: string): string {
  return createHmac('sha256', derivedKey('form')).update(`comment ${postId} ${stamp}`).digest('base64url').slice(0, 22);
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
