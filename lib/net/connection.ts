import type { Readable } from 'node:stream';
import { Client } from 'undici';
import { DomainError } from '#lib/domain-error.ts';
import type { Limits } from './limits.ts';
import type { ResolvedAddress } from './resolve.ts';

export interface Hop {
  url: URL;
  method: 'GET' | 'HEAD' | 'POST';
  headers: Headers;
  body?: string | Uint8Array;
}

export interface OpenAnswer {
  status: number;
  headers: Headers;
  body: Readable;
  /** Ends the connection, whatever is still on its way */
  close: () => void;
}

/**
 * Sends one request to one of the given addresses, whatever the name server would say by now. Host header and TLS
 * server name stay those of the URL; certificates are checked against the name.
 */
export async function openPinned(
  hop: Hop,
  addresses: readonly ResolvedAddress[],
  limits: Limits,
  signal: AbortSignal,
): Promise<OpenAnswer> {
  const client = new Client(hop.url.origin, {
    allowH2: false,
    autoSelectFamily: true,
    connectTimeout: limits.idleMs,
    headersTimeout: limits.idleMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: limits.maxHeaderBytes,
    // undici asks this hook for names only; literal addresses were vetted as they stand in the URL.
    connect: { lookup: pinnedLookup(addresses) },
  });
  const close = () => void client.destroy().catch(() => {}); // closing twice is no failure
  try {
    const answer = await client.request({
      path: `${hop.url.pathname}${hop.url.search}`,
      method: hop.method,
      headers: [...hop.headers].flat(),
      body: hop.body ?? null,
      responseHeaders: 'raw',
      signal,
    });
    answer.body.on('error', () => {}); // a body cut off by close() has no reader left who should hear of it
    return {
      status: answer.statusCode,
      headers: readHeaders(answer.headers as unknown as string[]),
      body: answer.body,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | { address: string; family: number }[],
  family?: number,
) => void;

function pinnedLookup(addresses: readonly ResolvedAddress[]) {
  return (_hostname: string, options: { all?: boolean }, callback: LookupCallback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else if (first) callback(null, first.address, first.family);
    else callback(new DomainError('net.dns'), '');
  };
}

/** Header bytes read as Latin-1, one character a byte, as the Fetch standard does. */
function readHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let i = 0; i + 1 < raw.length; i += 2) headers.append(raw[i] ?? '', raw[i + 1] ?? '');
  return headers;
}
