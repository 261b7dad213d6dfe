import { type RequestListener, request } from 'node:http';

/** A reverse proxy as many are set up: it hands requests on under the inner server's own name. */
export function proxyTo(port: number): RequestListener {
  return (asked, answer) => {
    const headers = { ...asked.headers, host: `127.0.0.1:${port}` };
    const inner = request({ port, host: '127.0.0.1', method: asked.method, path: asked.url, headers }, given => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    asked.pipe(inner);
  };
}
