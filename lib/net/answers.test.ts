import net from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import type { DomainError } from '#lib/domain-error.ts';
import de from '#messages/de.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import { fetchForeign } from './fetch-foreign.ts';
import { aServer, listening } from './testing/local-server.ts';

/** A server that answers every connection with these bytes */
async function aSocket(bytes: string, end = true) {
  const server = net.createServer(socket => {
    socket.on('error', () => {});
    socket.once('data', () => (end ? socket.end(bytes) : socket.write(bytes)));
  });
  const host = `127.0.0.1:${await listening(server)}`;
  return { url: `http://${host}`, allow: [host] };
}

async function failureOf(pending: Promise<unknown>): Promise<DomainError> {
  return await pending.then(
    () => expect.fail('the fetch should have failed'),
    error => error,
  );
}

describe('the content type', () => {
  const accept = ['text/html', 'application/xhtml+xml', 'image/*'];

  it.each(['text/html', 'TEXT/HTML; charset=utf-8', ' text/html ;x=y', 'application/xhtml+xml', 'image/png'])(
    '%s is taken where it is wanted',
    async type => {
      const { url, allow } = await aServer((_request, response) =>
        response.writeHead(200, { 'content-type': type }).end('x'),
      );
      expect((await fetchForeign(url, { allow, accept })).status).toBe(200);
    },
  );

  it.each(['application/pdf', 'text/htmlx', 'application/octet-stream', 'imagex/png', 'video/mp4'])(
    '%s is refused before the body is read',
    async type => {
      const { url, allow } = await aServer((_request, response) => {
        response.writeHead(200, { 'content-type': type }).write('an endless body begins');
      });
      const failure = await failureOf(fetchForeign(url, { allow, accept }));
      expect(failure).toMatchObject({ code: 'net.contentType', args: { type } });
    },
  );

  it.each([
    ['<!DOCTYPE html><p>x', 'text/html'],
    ['\ufeff  <HTML>', 'text/html'],
    ['<?xml version="1.0"?><rss/>', 'application/xml'],
    ['%PDF-1.7', 'application/pdf'],
    ['GIF89a', 'application/octet-stream'],
  ])('where none is named, %s is recognised as %s', async (body, contentType) => {
    const { url, allow } = await aServer((_request, response) => response.end(body));
    expect(await fetchForeign(url, { allow })).toMatchObject({ contentType });
    const wanted = fetchForeign(url, { allow, accept: ['text/html'] });
    if (contentType === 'text/html') expect((await wanted).text()).not.toMatch(/^\ufeff/);
    else await expect(wanted).rejects.toMatchObject({ code: 'net.contentType' });
  });
});

describe('the status', () => {
  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [451, 'refused'],
    [404, 'missing'],
    [410, 'gone'],
    [429, 'tooMany'],
    [500, 'server'],
    [503, 'server'],
    [418, 'other'],
  ])('%i fails and is named %s', async (status, reason) => {
    const { url, allow } = await aServer((_request, response) => response.writeHead(status).end());
    const failure = await failureOf(fetchForeign(url, { allow }));
    expect(failure).toMatchObject({ code: 'net.http', args: { status: String(status), reason } });
  });

  it('is an answer where the caller says so, of whatever type', async () => {
    const { url, allow } = await aServer((_request, response) => {
      response.writeHead(429, { 'content-type': 'text/html', 'retry-after': '60' }).end('Slow down');
    });
    const answer = await fetchForeign(url, { allow, acceptStatus: () => true, accept: ['application/json'] });
    expect([answer.status, answer.headers.get('retry-after'), answer.text()]).toEqual([429, '60', 'Slow down']);
  });

  it('304 is an answer without a body', async () => {
    const { url, allow } = await aServer((request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end();
    });
    const answer = await fetchForeign(url, { allow, headers: { 'if-none-match': '"1"' }, accept: ['text/html'] });
    expect([answer.status, answer.bytes.length]).toEqual([304, 0]);
  });
});

describe('broken answers', () => {
  it.each([
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.9\r\n', 'net.unreadable'],
    ['a broken status line', 'HTTP/1.1 abc OK\r\n\r\n', 'net.unreadable'],
    ['nothing', '', 'net.connection'],
    ['a body that breaks off', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort', 'net.connection'],
    ['a chunk that breaks off', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n10\r\nshort', 'net.connection'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 'net.unreadable'],
    [
      'broken gzip',
      'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 9\r\n\r\nnot gzip!',
      'net.unreadable',
    ],
    [
      'broken zstd',
      'HTTP/1.1 200 OK\r\ncontent-encoding: zstd\r\ncontent-length: 9\r\n\r\nnot zstd!',
      'net.unreadable',
    ],
    [
      'an unknown coding',
      'HTTP/1.1 200 OK\r\ncontent-encoding: snappy\r\ncontent-length: 1\r\n\r\nx',
      'net.unreadable',
    ],
    [
      'a chain of codings',
      'HTTP/1.1 200 OK\r\ncontent-encoding: gzip,gzip,gzip,gzip\r\ncontent-length: 1\r\n\r\nx',
      'net.unreadable',
    ],
  ])('%s', async (_what, bytes, code) => {
    const { url, allow } = await aSocket(bytes);
    expect(await failureOf(fetchForeign(url, { allow }))).toMatchObject({ code });
  });

  it('whatever bytes come, the failure has a sentence', async () => {
    let bytes: Uint8Array = new Uint8Array();
    const server = net.createServer(socket => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(bytes));
    });
    const host = `127.0.0.1:${await listening(server)}`;
    const start = fc.constantFrom(
      '',
      'HTTP/1.1 200 OK\r\n',
      'HTTP/1.1 302 Found\r\nlocation: ',
      'HTTP/1.1 200 OK\r\nx: ',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 60 }), async (head, rest) => {
        bytes = Buffer.concat([Buffer.from(head), rest, Buffer.from('\r\ncontent-length: 0\r\n\r\n')]);
        const outcome = await fetchForeign(`http://${host}`, { allow: [host], idleMs: 1000 }).catch(error => error);
        expect(outcome.name ?? 'answer').toMatch(/^(?:DomainError|answer)$/);
      }),
    );
  });

  it('gzip without its end is used as far as it goes', async () => {
    const text = 'Ein Satz, der vollständig ankommt. '.repeat(200);
    const { url, allow } = await aServer((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text).subarray(0, -8));
    });
    expect((await fetchForeign(url, { allow })).text()).toBe(text);
  });

  it.each([
    ['breaks off', 'net.connection'],
    ['falls silent', 'net.timeout'],
    ['never ends', 'net.tooLarge'],
  ])('a compressed body that %s is named for that', async (what, code) => {
    const noise = Array.from({ length: 50_000 }, (_, index) => (index * 7919).toString(36)).join('');
    const compressed = gzipSync(noise);
    const { url, allow } = await aServer((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': compressed.length });
      response.write(compressed.subarray(0, compressed.length / 2), () => {
        if (what === 'breaks off') response.destroy();
      });
      if (what === 'never ends') response.end(compressed.subarray(compressed.length / 2));
    });
    const pending = fetchForeign(url, {
      allow,
      totalMs: 1000,
      maxBytes: what === 'never ends' ? noise.length - 1 : undefined,
    });
    expect(await failureOf(pending)).toMatchObject({ code });
  });

  it('an empty body with a coding is empty', async () => {
    const { url, allow } = await aServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'br' }).end(),
    );
    expect((await fetchForeign(url, { allow })).bytes).toHaveLength(0);
  });

  it('a closed port is a failed connection', async () => {
    const failure = await failureOf(fetchForeign('http://127.0.0.1:1/', { allow: ['127.0.0.1'] }));
    expect(failure).toMatchObject({ code: 'net.connection', args: { host: '127.0.0.1:1' } });
  });
});

describe('sentences', () => {
  const args = { host: 'blog.example', url: 'x', entry: 'y', megabytes: 12, type: 'a/b', status: '404' };
  const codes = [
    'badUrl',
    'badAllowEntry',
    'blockedAddress',
    'dns',
    'tls',
    'connection',
    'timeout',
    'tooLarge',
    'headersTooLarge',
    'tooManyRedirects',
    'contentType',
    'unreadable',
  ] as const;

  it.each([
    ['de', de],
    ['en', en],
  ] as const)('%s: every failure has one of its own', (locale, messages) => {
    const t = createTranslator({
      locale,
      messages,
      namespace: 'errors.net',
      onError: error => {
        throw error;
      },
    });
    const sentences = codes.map(code => t(code, args));
    const reasons = ['refused', 'missing', 'gone', 'tooMany', 'server', 'other'];
    sentences.push(...reasons.map(reason => t('http', { ...args, reason })));
    expect(new Set(sentences).size).toBe(codes.length + reasons.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.* .*[^.]\.$/s);
  });
});
