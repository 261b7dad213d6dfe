import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '#lib/settings/secret.ts';

/**
 * A device that a person has signed in on before carries a token of its own, and its attempts are counted apart from
 * everybody else's: strangers who try an account's password slow each other down, not its owner (OWASP, “Slow Down
 * Online Guessing Attacks with Device Cookies”).
 * @returns `<device id>.<seal>`
 */
export function deviceToken(userId: string): string {
  const id = randomUUID();
  return `${id}.${seal(userId, id).toString('base64url')}`;
}

/** @returns the device's id where the token was made for this user */
export function knownDevice(userId: string | undefined, token: string | undefined): string | undefined {
  const [id, given] = token?.split('.') ?? [];
  if (!userId || !id || !given) return undefined;
  const [wanted, found] = [seal(userId, id), Buffer.from(given, 'base64url')];
  return wanted.length === found.length && timingSafeEqual(wanted, found) ? id : undefined;
}

function seal(userId: string, id: string): Buffer {
  return createHmac('sha256', derivedKey('session')).update(`device\0${userId}\0${id}`).digest();
}
