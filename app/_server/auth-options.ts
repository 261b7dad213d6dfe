import type { NextAuthOptions, User } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { checkSession, endSession, type SignedIn } from '#lib/auth/sessions.ts';
import { type SignInRequest, signIn, signInSchema } from '#lib/auth/sign-in.ts';
import { isDomainError } from '#lib/domain-error.ts';
import { log } from '#lib/log.ts';
import { environment } from '#lib/settings/environment.ts';
import { derivedKey } from '#lib/settings/secret.ts';
import { clientOf } from './client.ts';
import { safeNext } from './safe-next.ts';

declare module 'next-auth' {
  interface User {
    sessionId: string;
  }
  interface Session {
    signedIn?: SignedIn;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    /** Id of the Session row, the only thing the cookie carries */
    sid?: string;
  }
}

/**
 * The cookie may live as long as browsers let it (400 days, RFC 6265bis); whether it opens anything is decided by the
 * Session row on every request.
 */
export const cookieSeconds = 400 * 24 * 60 * 60;

export const secureCookies = (): boolean => environment().siteUrl.startsWith('https://');

export const sessionCookie = () => ({
  name: secureCookies() ? '__Secure-next-auth.session-token' : 'next-auth.session-token',
  options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: secureCookies() },
});

/** A function, because the secret is read from the data folder and nothing may be read while the build imports this. */
export function authOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    useSecureCookies: secureCookies(),
    cookies: { sessionToken: sessionCookie() },
    session: { strategy: 'jwt', maxAge: cookieSeconds },
    pages: { signIn: '/admin/sign-in', signOut: '/admin/account', error: '/admin/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: async (credentials, request) => {
          const headers = new Headers(request.headers as Record<string, string> | undefined);
          const parsed = signInSchema.safeParse(credentials);
          if (!parsed.success) return null;
          return await enter({ ...parsed.data, ...clientOf(headers) });
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user?.sessionId ?? token.sid }),
      // Whoever asks next-auth for a session gets one that was just checked, or none.
      session: async ({ token, session }) => {
        const signedIn = await checkSession(token.sid ?? '');
        return signedIn ? { signedIn, expires: session.expires } : ({} as typeof session);
      },
      redirect: ({ url, baseUrl }) =>
        new URL(safeNext(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url), baseUrl).href,
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.sid) await endSession(token.sid);
      },
    },
    logger: {
      // A cookie that cannot be read is nobody's fault: made under another secret, or by hand.
      error: (code, metadata) =>
        code === 'JWT_SESSION_ERROR' ? log.debug({ code }, 'next-auth') : log.error({ code, metadata }, 'next-auth'),
      warn: code => log.debug({ code }, 'next-auth'),
      debug: () => {},
    },
  };
}

/** next-auth puts an error's message into an address: a code may stand there, what nobody expected may not. */
async function enter(request: SignInRequest): Promise<User> {
  try {
    const { userId, sessionId } = await signIn(request);
    return { id: userId, sessionId };
  } catch (error) {
    if (isDomainError(error)) throw new Error(error.code);
    log.error({ err: error }, 'unexpected failure');
    throw new Error('unexpected');
  }
}

export function sessionSecret(): string {
  return derivedKey('session').toString('base64url');
}
