import type { IncomingMessage } from 'node:http';

/** Server components are not told which address was asked for; the server tells them with this header. */
export const requestedPathHeader = 'x-quellwerk-path';

/** Called by the server for each request; overwrites what a client may have sent under that name. */
export function noteRequestedPath(request: Pick<IncomingMessage, 'headers' | 'url'>): void {
  const url = URL.parse(request.url ?? '/', 'http://localhost');
  url?.searchParams.delete('_rsc'); // Next.js adds it when it fetches a page's data
  request.headers[requestedPathHeader] = url ? url.pathname + url.search : '/';
}
