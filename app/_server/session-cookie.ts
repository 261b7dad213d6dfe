import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { deviceToken } from '#lib/auth/device.ts';
import { endSession, type SignedIn } from '#lib/auth/sessions.ts';
import { cookieSeconds, secureCookies, sessionCookie, sessionSecret } from './auth-options.ts';

const deviceCookie = 'quellwerk.device';

/** What an earlier sign-in left on this device. */
export async function currentDevice(): Promise<string | undefined> {
  return (await cookies()).get(deviceCookie)?.value;
}

/** Hands the browser the cookie of a session just opened, as next-auth's own sign-in does, and marks the device. */
export async function keepSignedIn({ userId, sessionId }: { userId: string; sessionId: string }): Promise<void> {
  const token = await encode({ token: { sid: sessionId }, secret: sessionSecret(), maxAge: cookieSeconds });
  const jar = await cookies();
  const { name, options } = sessionCookie();
  jar.set(name, token, { ...options, maxAge: cookieSeconds });
  jar.set(deviceCookie, deviceToken(userId), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/admin',
    secure: secureCookies(),
    maxAge: cookieSeconds,
  });
}

/** Sign-out: the row first, so that a copy of the cookie opens nothing either. */
export async function signOut(actor: SignedIn): Promise<void> {
  await endSession(actor.sessionId);
  (await cookies()).delete({ ...sessionCookie().options, name: sessionCookie().name });
}
