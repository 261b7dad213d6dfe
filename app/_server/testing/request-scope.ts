import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external.js';
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external.js';
import { createRequestStore } from 'next/dist/server/async-storage/request-store.js';
import { encode } from 'next-auth/jwt';
import { sessionCookie, sessionSecret } from '../auth-options.ts';

/** What `headers()` and `cookies()` need around them: the scope that Next.js opens for an action or a handler. */
export async function inRequest<T>(headers: Record<string, string>, act: () => Promise<T>): Promise<T> {
  const url = { pathname: '/admin' };
  const request = createRequestStore({ phase: 'action', headers, url, rootParams: {} } as never);
  return await workAsyncStorage.run({ route: '/admin', page: '/admin' } as never, () =>
    workUnitAsyncStorage.run(request, act),
  );
}

/** As a browser sends it after sign-in. */
export async function cookieOf(sessionId: string): Promise<string> {
  const token = await encode({ token: { sid: sessionId }, secret: sessionSecret() });
  return `${sessionCookie().name}=${token}`;
}
