import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const of = (header: string) => clientAddress(new Headers({ 'x-forwarded-for': header }));

describe('whom a limit counts', () => {
  test('is the last address of the header, which the proxy itself added', () => {
    expect(of('198.51.100.9, 203.0.113.5')).toBe('203.0.113.5');
  });

  test('is one network of an IPv6 connection, and the IPv4 address within a mapped one', () => {
    expect(of('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:1:2::/64');
    expect(of('2001:db8:1:2::1')).toBe('2001:db8:1:2::/64');
    expect(of('::ffff:203.0.113.5')).toBe('203.0.113.5');
  });

  test('is never what is no address', () => {
    expect(clientAddress(new Headers())).toBe('unknown');
    fc.assert(
      fc.property(fc.string(), text => {
        const safe = text.replace(/[^\x20-\x7e]/g, '');
        expect(of(safe)).toMatch(/^(unknown|[\da-f:.]+(\/64)?)$/);
      }),
    );
  });

  test('is the same for any two addresses of one /64', () => {
    const group = fc.integer({ min: 1, max: 0xffff }).map(number => number.toString(16));
    const half = fc.array(group, { minLength: 4, maxLength: 4 }).map(groups => groups.join(':'));
    fc.assert(
      fc.property(half, half, half, (network, one, other) => {
        expect(of(`${network}:${one}`)).toBe(of(`${network}:${other}`.toUpperCase()));
      }),
    );
  });
});
