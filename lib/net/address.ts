import ipaddr from 'ipaddr.js';
import { type AllowList, allowsAddress } from './allow-list.ts';

export type AddressVerdict = { ok: true } | { ok: false; range: string };

/**
 * Whether a connection to this IP address may be opened: only global unicast addresses (IANA special-purpose address
 * registries, RFC 6890) and those on the allow-list.
 *
 * @param ip an address as the resolver gives it: dotted IPv4 or IPv6, no other notation
 * @returns the verdict; `range` names the kind of network that refuses, e.g. `loopback`
 */
export function vetAddress(ip: string, allow?: AllowList): AddressVerdict {
  const address = parseAddress(ip);
  if (!address) return { ok: false, range: 'unreadable' };
  if (isMetadata(address)) return { ok: false, range: 'metadata' };
  if (allow && allowsAddress(allow, address)) return { ok: true };
  const range = rangeOf(address);
  return range === 'unicast' ? { ok: true } : { ok: false, range };
}

/** Refused even when the allow-list covers them: whatever stands there hands out the machine's own keys. */
export function isMetadataAddress(ip: string): boolean {
  const address = parseAddress(ip);
  return address !== undefined && isMetadata(address);
}

function parseAddress(ip: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  // `ipaddr.parse` also reads 0x7f.1 and 2130706433; a resolver never answers so.
  if (ipaddr.IPv4.isValidFourPartDecimal(ip)) return ipaddr.IPv4.parse(ip);
  return ipaddr.IPv6.isValid(ip) ? ipaddr.IPv6.parse(ip) : undefined;
}

/**
 * Where clouds keep a machine's credentials: AWS, Google, Azure and most others; AWS containers (two); Azure's wire
 * server; Alibaba; Oracle; AWS over IPv6 (two); Google over IPv6.
 */
const METADATA = new Set(
  [
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
    '168.63.129.16',
    '100.100.100.200',
    '192.0.0.192',
    'fd00:ec2::254',
    'fd00:ec2::23',
    'fd20:ce::254',
  ].map(ip => ipaddr.parse(ip).toNormalizedString()),
);

function isMetadata(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  const plain = address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
  return METADATA.has(plain.toNormalizedString());
}

/** Everything IPv6 that is handed out to networks so far; the rest is reserved, or IPv4 in disguise (`::127.0.0.1`). */
const GLOBAL_IPV6: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

function rangeOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  const range = address.range();
  if (range !== 'unicast' || address instanceof ipaddr.IPv4) return range;
  return address.match(GLOBAL_IPV6) ? 'unicast' : 'reserved';
}
