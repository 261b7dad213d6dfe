import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

export interface LocalServer {
  url: string;
  /** `127.0.0.1:<port>`, for ALLOW_PRIVATE_ADDRESSES */
  host: string;
  close(): Promise<void>;
}

/** A server on this machine that answers until it is closed. */
export async function serve(answer: RequestListener): Promise<LocalServer> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const host = `127.0.0.1:${port}`;
  return {
    url: `http://${host}`,
    host,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
