import { environment } from '#lib/settings/environment.ts';

type Asked = Pick<Request, 'method' | 'headers'>;

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something may have been sent by another site's page. Browsers say where a request comes
 * from in `Sec-Fetch-Site` and `Origin` and let no page change these; programs send neither, and carry nobody's cookie.
 */
export function isForeign(request: Asked): boolean {
  if (safeMethods.has(request.method)) return false;
  const site = request.headers.get('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  return origin !== null && !isOwn(origin, request.headers);
}

/** Whether the request can be told to come from one of our own pages; for doors that go by the cookie. */
export function isFromOwnPage(request: Asked): boolean {
  if (safeMethods.has(request.method)) return true;
  const { headers } = request;
  return (headers.has('sec-fetch-site') || headers.has('origin')) && !isForeign(request);
}

/** The blog's address, or whichever name the request itself came to: one's own network may know the server by several. */
function isOwn(origin: string, headers: Headers): boolean {
  const url = URL.parse(origin);
  if (!url) return false; // `null`: a sandboxed frame, a redirect across sites
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return url.origin === new URL(environment().siteUrl).origin || url.host === host;
}
