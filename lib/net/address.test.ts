import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vetAddress } from './address.ts';
import { parseAllowList } from './allow-list.ts';

const REFUSED: [string, string][] = [
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['10.0.0.1', 'private'],
  ['10.255.255.255', 'private'],
  ['100.64.0.1', 'carrierGradeNat'],
  ['100.127.255.254', 'carrierGradeNat'],
  ['100.100.100.200', 'metadata'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['168.63.129.16', 'metadata'],
  ['169.254.0.1', 'linkLocal'],
  ['169.254.169.254', 'metadata'],
  ['169.254.170.2', 'metadata'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.0.0.1', 'reserved'],
  ['192.0.0.192', 'metadata'],
  ['192.0.2.1', 'reserved'],
  ['192.88.99.1', 'reserved'],
  ['192.168.1.1', 'private'],
  ['198.18.0.1', 'reserved'],
  ['198.51.100.1', 'reserved'],
  ['203.0.113.1', 'reserved'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.250', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['0:0:0:0:0:0:0:1', 'loopback'],
  ['::127.0.0.1', 'ipv4Mapped'],
  ['::7f00:1', 'reserved'],
  ['::8.8.8.8', 'ipv4Mapped'],
  ['::ffff:127.0.0.1', 'ipv4Mapped'],
  ['::ffff:7f00:1', 'ipv4Mapped'],
  ['::ffff:8.8.8.8', 'ipv4Mapped'],
  ['::ffff:169.254.169.254', 'metadata'],
  ['::ffff:0:127.0.0.1', 'rfc6145'],
  ['64:ff9b::127.0.0.1', 'rfc6052'],
  ['64:ff9b::808:808', 'rfc6052'],
  ['64:ff9b:1::1', 'rfc6052'],
  ['100::1', 'discard'],
  ['2001::1', 'teredo'],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'teredo'],
  ['2001:2::1', 'benchmarking'],
  ['2001:10::1', 'deprecatedOrchid'],
  ['2001:20::1', 'orchid2'],
  ['2001:db8::1', 'reserved'],
  ['2002:7f00:1::1', '6to4'],
  ['2002:808:808::1', '6to4'],
  ['3fff::1', 'reserved'],
  ['4000::1', 'reserved'],
  ['5f00::1', 'segmentRouting'],
  ['fc00::1', 'uniqueLocal'],
  ['fd00:ec2::254', 'metadata'],
  ['fd12:3456::1', 'uniqueLocal'],
  ['fe80::1', 'linkLocal'],
  ['fe80::1%eth0', 'linkLocal'],
  ['fec0::1', 'deprecatedSiteLocal'],
  ['ff02::1', 'multicast'],
  ['', 'unreadable'],
  ['localhost', 'unreadable'],
  ['127.1', 'unreadable'],
  ['0x7f000001', 'unreadable'],
  ['2130706433', 'unreadable'],
  ['8.8.8.8 ', 'unreadable'],
  ['[2606:4700::1111]', 'unreadable'],
];

describe('vetting addresses', () => {
  it.each(REFUSED)('refuses %s (%s)', (ip, range) => {
    expect(vetAddress(ip)).toEqual({ ok: false, range });
  });

  it.each(['1.1.1.1', '8.8.8.8', '93.184.215.14', '172.15.0.1', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450::8a'])(
    'lets %s through',
    ip => {
      expect(vetAddress(ip)).toEqual({ ok: true });
    },
  );

  it('refuses every IPv4 address that is refused itself in each IPv6 disguise', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const disguises = ['::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::', '64:ff9b:1:7f00::'];
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), fc.constantFrom(...disguises), (bytes, prefix) => {
        expect(vetAddress(`${prefix}${bytes.join('.')}`).ok).toBe(false);
      }),
    );
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), text => typeof vetAddress(text).ok === 'boolean'),
    );
  });
});

describe('the allow-list', () => {
  it.each([
    ['192.168.1.0/24', '192.168.1.77', true],
    ['192.168.1.0/24', '192.168.2.77', false],
    ['10.0.0.7', '10.0.0.7', true],
    ['10.0.0.7', '10.0.0.8', false],
    ['fd12::/16', 'fd12:1::9', true],
    ['fd12::/16', 'fd13::9', false],
    ['::1', '::1', true],
    ['127.0.0.0/8', '::ffff:127.0.0.1', false],
    ['0.0.0.0/0', '192.168.1.1', true],
    ['0.0.0.0/0', '::1', false],
    ['wiki.lan', '192.168.1.1', false],
  ])('%s and %s: %s', (entry, ip, ok) => {
    expect(vetAddress(ip, parseAllowList([entry])).ok).toBe(ok);
  });

  it.each(['169.254.169.254', '100.100.100.200', 'fd00:ec2::254'])('never opens the metadata address %s', ip => {
    expect(vetAddress(ip, parseAllowList(['0.0.0.0/0', '::/0', ip]))).toEqual({ ok: false, range: 'metadata' });
  });

  it('understands hosts with and without a port', () => {
    expect(
      parseAllowList([' Wiki.LAN ', 'wiki.lan:8080', '[::1]:80', '127.0.0.1:3000', 'bücher.example.']).hosts,
    ).toEqual([
      { hostname: 'wiki.lan' },
      { hostname: 'wiki.lan', port: 8080 },
      { hostname: '[::1]', port: 80 },
      { hostname: '127.0.0.1', port: 3000 },
      { hostname: 'xn--bcher-kva.example' },
    ]);
  });

  it.each([
    '',
    'http://wiki.lan',
    'user@wiki.lan',
    'wiki.lan/path',
    '10.0.0.0/33',
    '::/129',
    'wiki.lan:99999',
    'a b',
    '*.lan?',
  ])('refuses the entry %j with a sentence', entry => {
    expect(() => parseAllowList([entry])).toThrow(expect.objectContaining({ code: 'net.badAllowEntry' }));
  });
});
