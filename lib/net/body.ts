import { type Duplex, Readable } from 'node:stream';
import zlib from 'node:zlib';
import { DomainError } from '#lib/domain-error.ts';

/** Longest chain of content codings that is undone; honest servers send one. */
const MAX_CODINGS = 3;

/** What undici accepts as `accept-encoding` must be what {@link readBody} can undo. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

/**
 * Reads a body to its end, undoing its content codings. Counts while it streams, before and after decompression, so that
 * neither an endless body nor a decompression bomb is ever held whole.
 *
 * @throws DomainError `net.tooLarge`, `net.unreadable` for a coding that is unknown or broken
 */
export async function readBody(body: Readable, contentEncoding: string | null, maxBytes: number): Promise<Uint8Array> {
  const codings = codingsOf(contentEncoding);
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of decoded(counted(body, maxBytes), codings)) {
    total += chunk.byteLength;
    if (total > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, total);
}

export function tooLarge(maxBytes: number): DomainError {
  return new DomainError('net.tooLarge', { megabytes: Math.max(1, Math.round(maxBytes / 1024 / 1024)) });
}

function codingsOf(contentEncoding: string | null): string[] {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim())
    .filter(coding => coding !== '' && coding !== 'identity');
  if (codings.length > MAX_CODINGS || codings.some(coding => !(coding in DECODERS))) {
    throw new DomainError('net.unreadable');
  }
  return codings.reverse();
}

async function* counted(body: Readable, maxBytes: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    total += chunk.byteLength;
    if (total > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

/** Servers that cut the trailer off are common; what arrived is used, as browsers do. */
const LENIENT = { finishFlush: zlib.constants.Z_SYNC_FLUSH };

const DECODERS: Record<string, (first: Uint8Array) => Duplex> = {
  gzip: () => zlib.createGunzip(LENIENT),
  'x-gzip': () => zlib.createGunzip(LENIENT),
  // RFC 9110 means the zlib format; some servers send the bare stream. The low bits of the first byte tell them apart.
  deflate: first => (((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate(LENIENT) : zlib.createInflateRaw(LENIENT)),
  br: () => zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }),
  // RFC 9659: windows above 8 MiB need not be supported
  zstd: () => zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 } }),
};

async function* decoded(source: AsyncGenerator<Uint8Array>, codings: readonly string[]): AsyncGenerator<Uint8Array> {
  const [coding, ...rest] = codings;
  if (coding === undefined) {
    yield* source;
    return;
  }
  const first = await source.next();
  if (first.done) return;
  const decoder = DECODERS[coding]?.(first.value);
  if (!decoder) throw new DomainError('net.unreadable');
  yield* decoded(throughDecoder(prepended(first.value, source), decoder), rest);
}

async function* prepended(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function* throughDecoder(source: AsyncGenerator<Uint8Array>, decoder: Duplex): AsyncGenerator<Uint8Array> {
  let failure: unknown;
  const input = Readable.from(source, { objectMode: true });
  input.on('error', error => {
    failure = error;
    decoder.destroy(error);
  });
  input.pipe(decoder);
  try {
    yield* decoder as AsyncIterable<Uint8Array>;
  } catch (error) {
    // What broke the connection is the better explanation than what it did to the decoder.
    throw failure ?? new DomainError('net.unreadable', {}, { cause: error });
  } finally {
    input.destroy();
    decoder.destroy();
  }
}
