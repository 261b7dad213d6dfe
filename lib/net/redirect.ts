import type { Hop } from './connection.ts';
import { parseForeignUrl } from './url.ts';

/** What may follow a redirect to another origin: nothing that could carry a secret meant for the first one. */
const HARMLESS_HEADERS = new Set(['accept', 'accept-encoding', 'accept-language', 'content-type', 'user-agent']);

/**
 * The request a redirect asks for, or `undefined` where the answer is none. Method and body change as the Fetch standard
 * has it (section "HTTP-redirect fetch").
 * @throws DomainError `net.badUrl` where it leads to something that is not fetched
 */
export function redirectOf(hop: Hop, status: number, headers: Headers): Hop | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined;
  const url = parseForeignUrl(asUtf8(location), hop.url);
  const next: Hop = { url, method: hop.method, headers: new Headers(hop.headers), body: hop.body };
  if (status === 303 ? hop.method !== 'HEAD' : status < 303 && hop.method === 'POST') {
    next.method = 'GET';
    next.body = undefined;
    for (const name of [...next.headers.keys()].filter(name => name.startsWith('content-'))) next.headers.delete(name);
  }
  if (url.origin !== hop.url.origin) {
    for (const name of [...next.headers.keys()]) if (!HARMLESS_HEADERS.has(name)) next.headers.delete(name);
  }
  return next;
}

/** Servers write unescaped UTF-8 into the header; it was read byte by byte. */
function asUtf8(location: string): string {
  const bytes = Uint8Array.from(location, character => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return location; // Latin-1 after all
  }
}
