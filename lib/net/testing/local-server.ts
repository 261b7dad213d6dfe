import http from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on this machine for the length of one test, and the allow-list entry that lets exactly it be reached. */
export async function aServer(handler: http.RequestListener) {
  const server = http.createServer(handler);
  const port = await listening(server);
  onTestFinished(() => server.closeAllConnections());
  const host = `127.0.0.1:${port}`;
  return { url: `http://${host}`, host, port, allow: [host] };
}

/** Opens any server on a free port of this machine until the test is over. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

export const redirectTo =
  (location: string, status = 302): http.RequestListener =>
  (_request, response) => {
    response.writeHead(status, { location }).end();
  };
