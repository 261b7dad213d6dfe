const home = '/admin';

/**
 * Where to go after sign-in: a path of the admin area, or its first screen. Anything else that a link to the sign-in page
 * may ask for (other hosts, other schemes, the sign-in page itself) is not followed.
 */
export function safeNext(next: unknown): string {
  if (typeof next !== 'string' || next.length > 2000) return home;
  const base = 'http://quellwerk.invalid';
  const url = URL.parse(next, base);
  if (!url || url.origin !== base || !/^\/(?![/\\])/.test(next)) return home;
  if (!/^\/admin(\/|$)/.test(url.pathname) || /^\/admin\/(sign-in|set-up)(\/|$)/.test(url.pathname)) return home;
  return url.pathname + url.search + url.hash;
}

export function signInPath(next?: string): string {
  const target = safeNext(next);
  return target === home ? '/admin/sign-in' : `/admin/sign-in?next=${encodeURIComponent(target)}`;
}
