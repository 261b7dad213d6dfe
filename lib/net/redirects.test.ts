import type http from 'node:http';
import { describe, expect, it } from 'vitest';
import { fetchForeign } from './fetch-foreign.ts';
import { aServer, redirectTo } from './testing/local-server.ts';
import { aNameServer } from './testing/name-server.ts';

describe('redirects', () => {
  it.each([
    'http://127.0.0.1:9/',
    '//127.0.0.1:9/',
    'http://2130706433:9/',
    'http://[::1]:9/',
    'http://[::ffff:127.0.0.1]:9/',
    'http://169.254.169.254/latest/meta-data/',
    'http://inside.example/',
  ])('to %s is refused', async location => {
    const { url, allow } = await aServer(redirectTo(location));
    const { resolve } = aNameServer({ 'inside.example': ['10.0.0.1'] });
    await expect(fetchForeign(url, { allow, resolve })).rejects.toMatchObject({ code: 'net.blockedAddress' });
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'http://user:secret@example.org/', 'ftp://example.org/'])(
    'to %s is refused',
    async location => {
      const { url, allow } = await aServer(redirectTo(location));
      await expect(fetchForeign(url, { allow })).rejects.toMatchObject({ code: 'net.badUrl' });
    },
  );

  it('is followed up to five times, and no further', async () => {
    const { url, allow } = await aServer((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` });
      response.end('arrived');
    });
    expect(await fetchForeign(`${url}/5`, { allow })).toMatchObject({ url: `${url}/0`, status: 200 });
    await expect(fetchForeign(`${url}/6`, { allow })).rejects.toMatchObject({ code: 'net.tooManyRedirects' });
  });

  it('in a circle is noticed at the first repetition', async () => {
    let requests = 0;
    const { url, allow } = await aServer((request, response) => {
      requests++;
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end();
    });
    await expect(fetchForeign(`${url}/a`, { allow })).rejects.toMatchObject({ code: 'net.tooManyRedirects' });
    expect(requests).toBe(2);
  });

  it('an address in unescaped UTF-8 is understood', async () => {
    const { url, allow } = await aServer((request, response) => {
      if (request.url === '/') response.writeHead(301, { location: Buffer.from('/straße').toString('latin1') });
      response.end(request.url);
    });
    expect((await fetchForeign(url, { allow })).text()).toBe('/stra%C3%9Fe');
  });

  it('without a target is a failure', async () => {
    const { url, allow } = await aServer((_request, response) => response.writeHead(302).end());
    await expect(fetchForeign(url, { allow })).rejects.toMatchObject({ code: 'net.http', args: { status: '302' } });
  });

  it('to another origin carries no secrets along, to the same origin everything', async () => {
    const seen: http.IncomingHttpHeaders[] = [];
    const other = await aServer((request, response) => {
      seen.push(request.headers);
      response.end();
    });
    const { url, host } = await aServer((request, response) => {
      seen.push(request.headers);
      response.writeHead(307, { location: request.url === '/' ? '/here' : `${other.url}/there` }).end();
    });
    await fetchForeign(url, {
      allow: [host, other.host],
      headers: { authorization: 'Bearer s', cookie: 'a=b', 'x-key': 's', 'accept-language': 'de' },
    });
    expect(
      seen.map(headers => [headers.authorization, headers.cookie, headers['x-key'], headers['accept-language']]),
    ).toEqual([
      ['Bearer s', 'a=b', 's', 'de'],
      ['Bearer s', 'a=b', 's', 'de'],
      [undefined, undefined, undefined, 'de'],
    ]);
  });

  it.each([
    [301, 'GET', ''],
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', '{"a":1}'],
    [308, 'POST', '{"a":1}'],
  ])('with status %i a POST becomes a %s', async (status, method, body) => {
    const seen: (string | undefined)[] = [];
    const { url, allow } = await aServer(async (request, response) => {
      let received = '';
      for await (const chunk of request) received += chunk;
      if (request.url === '/') response.writeHead(status, { location: '/next' });
      else seen.push(request.method, received, request.headers['content-type']);
      response.end();
    });
    await fetchForeign(url, {
      allow,
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    });
    expect(seen).toEqual([method, body, method === 'POST' ? 'application/json' : undefined]);
  });
});
