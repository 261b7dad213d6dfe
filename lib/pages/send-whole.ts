import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Whether a screen of the admin area is asked for as a document. Next.js would send its frame at once and learn only
 * then that there is nothing to show in it; what it fetches later by script is streamed as ever.
 */
export function asksForScreen({ method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean {
  const isScreen = /^\/admin(?:[/?]|$)/.test(url ?? '');
  return isScreen && method === 'GET' && !headers.rsc && (headers.accept ?? '').includes('text/html');
}

/** Keeps head and body of an answer until it is complete, so that its status can still be decided. */
export function sendWhole(response: ServerResponse): void {
  const [writeHead, end] = [response.writeHead.bind(response), response.end.bind(response)];
  const chunks: Buffer[] = [];
  let head: unknown[] = [];
  const keep = (...[chunk, encoding, done]: unknown[]): unknown => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    return [chunk, encoding, done].find(argument => typeof argument === 'function');
  };
  Object.assign(response, {
    flushHeaders: () => {},
    writeHead: (...args: unknown[]) => {
      head = args;
      return response;
    },
    write: (...args: unknown[]) => {
      const done = keep(...args);
      if (typeof done === 'function') queueMicrotask(() => done());
      return true;
    },
    end: (...args: unknown[]) => {
      const done = keep(...args);
      response.writeHead = writeHead; // Node calls it itself where nobody else did
      if (head.length > 0) writeHead(...(head as Parameters<typeof writeHead>));
      return end(Buffer.concat(chunks), done as () => void);
    },
  });
}

function isEncoding(value: unknown): value is BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value);
}
