import type http from 'node:http';
import net from 'node:net';
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchForeign } from './fetch-foreign.ts';
import type { Resolver } from './resolve.ts';
import { aServer, listening } from './testing/local-server.ts';

const page = (body: string | Buffer, headers: http.OutgoingHttpHeaders = { 'content-type': 'text/html' }) =>
  ((_request, response) => {
    response.writeHead(200, headers);
    response.end(body);
  }) satisfies http.RequestListener;

describe('an ordinary fetch', () => {
  it('gives address, status, headers, type, bytes and text', async () => {
    const { url, allow } = await aServer(
      page('<p>Grüße</p>', { 'content-type': 'text/html; charset=UTF-8', etag: '"1"' }),
    );
    const answer = await fetchForeign(`${url}/a?b=c#d`, { allow });
    expect(answer).toMatchObject({ url: `${url}/a?b=c`, status: 200, contentType: 'text/html' });
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.text()).toBe('<p>Grüße</p>');
    expect(answer.bytes).toHaveLength(14);
  });

  it('introduces itself with version and the blog’s address, and keeps the host’s name', async () => {
    const seen: http.IncomingHttpHeaders[] = [];
    const { url, allow, host } = await aServer((request, response) => {
      seen.push(request.headers);
      response.end('ok');
    });
    await fetchForeign(url, { allow, headers: { Host: 'elsewhere.example', 'X-Extra': '1' } });
    expect(seen[0]).toMatchObject({ host, 'x-extra': '1' });
    expect(seen[0]?.['user-agent']).toMatch(/^Quellwerk\/\d+\.\d+\.\d+ \(\+https?:\/\/\S+\)$/);
  });

  it('posts a body with its type', async () => {
    const { url, allow } = await aServer((request, response) => {
      request.pipe(response);
      response.setHeader('content-type', request.headers['content-type'] ?? '');
    });
    const answer = await fetchForeign(url, {
      allow,
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.contentType, answer.text()]).toEqual(['application/json', '{"a":1}']);
  });

  it('asks for the head alone', async () => {
    const { url, allow } = await aServer((request, response) => {
      response.writeHead(200, { 'content-length': 99_999_999, 'content-encoding': 'gzip', 'x-method': request.method });
      response.end();
    });
    const answer = await fetchForeign(url, { allow, method: 'HEAD' });
    expect(answer.headers.get('x-method')).toBe('HEAD');
    expect(answer.bytes).toHaveLength(0);
  });

  it.each(['gzip', 'x-gzip', 'deflate', 'deflate-raw', 'br', 'zstd', 'gzip, br', 'identity'])(
    'undoes %s',
    async coding => {
      const text = Buffer.from('Ein Satz, der sich wiederholt. '.repeat(5000));
      const encoded = {
        gzip: zlib.gzipSync(text),
        'x-gzip': zlib.gzipSync(text),
        deflate: zlib.deflateSync(text),
        'deflate-raw': zlib.deflateRawSync(text),
        br: zlib.brotliCompressSync(text),
        zstd: zlib.zstdCompressSync(text),
        'gzip, br': zlib.brotliCompressSync(zlib.gzipSync(text)),
        identity: text,
      }[coding];
      const header = coding.replace('-raw', '');
      const { url, allow } = await aServer(
        page(encoded ?? '', { 'content-encoding': header, 'content-type': 'text/plain' }),
      );
      expect((await fetchForeign(url, { allow })).text()).toBe(text.toString());
    },
  );
});

describe('limits', () => {
  const bomb = Buffer.alloc(64 * 1024 * 1024);

  it.each([
    ['gzip', () => zlib.gzipSync(bomb)],
    ['deflate', () => zlib.deflateSync(bomb)],
    ['br', () => zlib.brotliCompressSync(bomb, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['zstd', () => zlib.zstdCompressSync(bomb)],
    ['gzip, gzip', () => zlib.gzipSync(zlib.gzipSync(bomb))],
  ])('a decompression bomb in %s is stopped while it streams', async (coding, make) => {
    const { url, allow } = await aServer(page(make(), { 'content-encoding': coding }));
    await expect(fetchForeign(url, { allow, maxBytes: 1_000_000 })).rejects.toMatchObject({ code: 'net.tooLarge' });
  });

  it('an endless body is stopped', async () => {
    const { url, allow } = await aServer((_request, response) => {
      const more = () => void (response.destroyed || response.write(Buffer.alloc(65_536), () => setImmediate(more)));
      more();
    });
    await expect(fetchForeign(url, { allow, maxBytes: 500_000 })).rejects.toMatchObject({ code: 'net.tooLarge' });
  });

  it('a body announced as too long is not read at all', async () => {
    const { url, allow } = await aServer((_request, response) => {
      response.writeHead(200, { 'content-length': 10_000_000_000 });
      response.write('x');
    });
    await expect(fetchForeign(url, { allow })).rejects.toMatchObject({ code: 'net.tooLarge' });
  });

  it('a server that drips its body is cut off by the total time', async () => {
    const { url, allow } = await aServer((_request, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    await expect(fetchForeign(url, { allow, totalMs: 300 })).rejects.toMatchObject({ code: 'net.timeout' });
  });

  it.each(['before the headers', 'in the body'])('a server that falls silent %s is given up', async where => {
    const { url, allow } = await aServer((_request, response) => {
      if (where === 'in the body') response.write('x');
    });
    await expect(fetchForeign(url, { allow, idleMs: 200 })).rejects.toMatchObject({ code: 'net.timeout' });
  });

  it('a server that drips its headers is given up', async () => {
    const server = net.createServer(socket => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-a: b\r\n'), 20);
      socket.on('close', () => clearInterval(timer)).on('error', () => {});
    });
    const host = `127.0.0.1:${await listening(server)}`;
    await expect(fetchForeign(`http://${host}`, { allow: [host], idleMs: 300 })).rejects.toMatchObject({
      code: 'net.timeout',
    });
  });

  it('a flood of headers is refused', async () => {
    const { url, allow } = await aServer(page('x', { 'x-flood': 'y'.repeat(100_000) }));
    await expect(fetchForeign(url, { allow })).rejects.toMatchObject({ code: 'net.headersTooLarge' });
  });

  it('a name server that never answers is waited for no longer than the total time', async () => {
    const resolve: Resolver = () => new Promise(() => {});
    await expect(fetchForeign('http://slow.example', { resolve, totalMs: 100 })).rejects.toMatchObject({
      code: 'net.timeout',
    });
  });

  it('the caller’s abort is passed on as the caller’s own reason', async () => {
    const { url, allow } = await aServer(() => {});
    const controller = new AbortController();
    const reason = new Error('no longer wanted');
    const pending = fetchForeign(url, { allow, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    await expect(pending).rejects.toBe(reason);
  });
});
