import { describe, expect, it } from 'vitest';
import { fetchForeign } from './fetch-foreign.ts';
import type { Resolver } from './resolve.ts';
import { aServer, redirectTo } from './testing/local-server.ts';
import { aNameServer } from './testing/name-server.ts';

describe('names', () => {
  it('rebinding: the name is resolved once and the connection goes there, whatever the second answer', async () => {
    const { port } = await aServer((request, response) => response.end(request.headers.host));
    const answers = [['127.0.0.1'], ['169.254.169.254']];
    let asked = 0;
    const resolve: Resolver = async () => (answers[asked++] ?? []).map(address => ({ address, family: 4 }));
    const answer = await fetchForeign(`http://blog.example:${port}/`, { resolve, allow: ['127.0.0.1'] });
    expect(asked).toBe(1);
    expect(answer.text()).toBe(`blog.example:${port}`);
  });

  it('rebinding between two steps of a redirect is caught', async () => {
    const { port } = await aServer(redirectTo('/again'));
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const resolve: Resolver = async () => (answers.shift() ?? []).map(address => ({ address, family: 4 }));
    const pending = fetchForeign(`http://blog.example:${port}/`, { resolve, allow: ['127.0.0.1'] });
    await expect(pending).rejects.toMatchObject({ code: 'net.blockedAddress' });
  });

  it('of several addresses one that answers is enough', async () => {
    const { port } = await aServer((_request, response) => response.end('ok'));
    const { resolve } = aNameServer({ 'two.example': ['::1', '127.0.0.1'] });
    const answer = await fetchForeign(`http://two.example:${port}/`, { resolve, allow: ['127.0.0.1', '::1'] });
    expect(answer.text()).toBe('ok');
  });

  it.each([
    ['fails', async () => Promise.reject(new Error('ENOTFOUND'))],
    ['knows nothing', async () => []],
  ] satisfies [string, Resolver][])('a name server that %s is named', async (_what, resolve) => {
    const pending = fetchForeign('http://nowhere.example/', { resolve, allow: [] });
    await expect(pending).rejects.toMatchObject({ code: 'net.dns', args: { host: 'nowhere.example' } });
  });

  it('the system’s own name resolution is vetted too', async () => {
    await expect(fetchForeign('http://localhost:9/', { allow: [] })).rejects.toMatchObject({
      code: 'net.blockedAddress',
    });
  });
});
