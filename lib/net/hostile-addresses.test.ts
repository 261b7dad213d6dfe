import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchForeign } from './fetch-foreign.ts';
import { aServer } from './testing/local-server.ts';
import { aNameServer } from './testing/name-server.ts';

describe('addresses that lead into one’s own network', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.0.0.1:22/',
    'http://127.1/',
    'http://127.0.1/',
    'http://127.255.255.255/',
    'http://127.0.0.1./',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0x7F.0x0.0x0.0x1/',
    'http://017700000001/',
    'http://0177.0.0.1/',
    'http://0177.1/',
    'http://0x7f.0.0.01/',
    'http://0/',
    'http://0.0.0.0/',
    'http://１２７.０.０.１/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http://10.0.0.1/',
    'http://0xa.1/',
    'http://167772161/',
    'http://172.16.0.1/',
    'http://192.168.0.1/',
    'http://3232235521/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xA9FEA9FE/',
    'http://0251.0376.0251.0376/',
    'http://168.63.129.16/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]/',
    'http://[::ffff:169.254.169.254]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[64:ff9b:1::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http:127.0.0.1/',
    'http:\\\\127.0.0.1\\',
    'https://127.0.0.1/',
  ])('%s is refused before anything is sent', async url => {
    const { asked, resolve } = aNameServer({});
    await expect(fetchForeign(url, { resolve, allow: [] })).rejects.toMatchObject({ code: 'net.blockedAddress' });
    expect(asked).toEqual([]);
  });

  it('are refused in every notation of every private IPv4 address', async () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const ip = fc.oneof(
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
    );
    const notation = fc.constantFrom<(bytes: number[]) => string>(
      bytes => bytes.join('.'),
      bytes => bytes.map(n => `0x${n.toString(16)}`).join('.'),
      bytes => bytes.map(n => `0${n.toString(8)}`).join('.'),
      bytes => String(bytes.reduce((sum, n) => sum * 256 + n, 0)),
      bytes => `0x${bytes.reduce((sum, n) => sum * 256 + n, 0).toString(16)}`,
      ([a, b, c, d]) => `${a}.${b}.${(c ?? 0) * 256 + (d ?? 0)}`,
      ([a, b, c, d]) => `${a}.${((b ?? 0) * 256 + (c ?? 0)) * 256 + (d ?? 0)}`,
      bytes => `[::ffff:${bytes.join('.')}]`,
      bytes => `[::${bytes.join('.')}]`,
      bytes => `[64:ff9b::${bytes.join('.')}]`,
    );
    await fc.assert(
      fc.asyncProperty(ip, notation, async (bytes, write) => {
        const pending = fetchForeign(`http://${write(bytes)}/`, { allow: [], resolve: aNameServer({}).resolve });
        await expect(pending).rejects.toMatchObject({ code: 'net.blockedAddress' });
      }),
    );
  });

  it.each([
    ['localhost', ['127.0.0.1']],
    ['localtest.example', ['127.0.0.1']],
    ['metadata.google.internal', ['169.254.169.254']],
    ['six.example', ['::1']],
    ['mapped.example', ['::ffff:10.0.0.1']],
    ['half.example', ['93.184.215.14', '192.168.0.1']],
    ['half-six.example', ['2606:4700::1111', 'fe80::1']],
    ['nonsense.example', ['not an address']],
  ])('the name %s that stands for %j is refused', async (name, addresses) => {
    const { resolve } = aNameServer({ [name]: addresses });
    const pending = fetchForeign(`http://${name}/`, { resolve, allow: [] });
    await expect(pending).rejects.toMatchObject({ code: 'net.blockedAddress', args: { host: name } });
  });

  it('a name on the allow-list still does not open the metadata address', async () => {
    const { resolve } = aNameServer({ 'wiki.lan': ['169.254.169.254'] });
    const pending = fetchForeign('http://wiki.lan/', { resolve, allow: ['wiki.lan'] });
    await expect(pending).rejects.toMatchObject({ code: 'net.blockedAddress' });
  });

  it('an entry with a port opens this port only, an entry of a name this name only', async () => {
    const { host, port } = await aServer((_request, response) => response.end('ok'));
    const { resolve } = aNameServer({ 'wiki.lan': ['127.0.0.1'], 'sub.wiki.lan': ['127.0.0.1'] });
    await expect(fetchForeign(`http://${host}`, { allow: ['127.0.0.1:1'] })).rejects.toMatchObject({
      code: 'net.blockedAddress',
    });
    await expect(fetchForeign(`http://sub.wiki.lan:${port}`, { resolve, allow: ['wiki.lan'] })).rejects.toMatchObject({
      code: 'net.blockedAddress',
    });
    expect((await fetchForeign(`http://wiki.lan:${port}`, { resolve, allow: [`wiki.lan:${port}`] })).text()).toBe('ok');
    expect(
      (
        await fetchForeign(`http://wiki.lan.:${port}`, {
          resolve: async () => [{ address: '127.0.0.1', family: 4 }],
          allow: ['wiki.lan'],
        })
      ).text(),
    ).toBe('ok');
    expect((await fetchForeign(`http://wiki.lan:${port}`, { resolve, allow: ['127.0.0.0/8'] })).text()).toBe('ok');
  });
});

describe('addresses that are none', () => {
  it.each([
    '',
    'example.org',
    '/path',
    'ftp://example.org/',
    'file:///etc/passwd',
    'gopher://example.org/',
    'data:text/html,x',
    'javascript:alert(1)',
    'blob:https://example.org/1',
    'ws://example.org/',
    'http://',
    'http://256.256.256.256/',
    'http://1.2.3.4.5/',
    'http://0x100000000/',
    'http://[::1%25eth0]/',
    'http://exa mple.org/',
    'http://example.org:99999/',
    'http://user@example.org/',
    'http://user:secret@example.org/',
    'http://:secret@example.org/',
    `https://example.org/${'a'.repeat(9000)}`,
  ])('%s is refused', async url => {
    await expect(fetchForeign(url, { allow: [] })).rejects.toMatchObject({ code: 'net.badUrl' });
  });

  it('a password is not repeated in the error', async () => {
    const failure = await fetchForeign('http://user:secret@example.org/').catch((error: Error) => error);
    expect(JSON.stringify(failure) + String(failure)).not.toContain('secret');
  });

  it('no text at all makes it fail in another way than with a sentence', async () => {
    const { resolve } = aNameServer({});
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map(text => `http://${text}`),
        ),
        async url => {
          const pending = fetchForeign(url, { resolve, allow: [] });
          await expect(pending).rejects.toMatchObject({
            name: 'DomainError',
            code: expect.stringMatching(/^net\.(badUrl|dns|blockedAddress)$/),
          });
        },
      ),
    );
  });
});
