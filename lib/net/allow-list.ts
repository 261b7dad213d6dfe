import ipaddr from 'ipaddr.js';
import { DomainError } from '#lib/domain-error.ts';

export interface AllowList {
  ranges: readonly [ipaddr.IPv4 | ipaddr.IPv6, number][];
  /** Host names and literals as a URL spells them; without a port any port is meant */
  hosts: readonly { hostname: string; port?: number }[];
}

/**
 * Reads the list of sources in one's own network: CIDR ranges (`192.168.1.0/24`), addresses (`10.0.0.7`, `fd12::7`) and
 * hosts with or without a port (`wiki.lan`, `wiki.lan:8080`, `127.0.0.1:8080`, `[::1]:8080`).
 * @throws DomainError `net.badAllowEntry`
 */
export function parseAllowList(entries: readonly string[]): AllowList {
  const ranges: [ipaddr.IPv4 | ipaddr.IPv6, number][] = [];
  const hosts: { hostname: string; port?: number }[] = [];
  for (const entry of entries) {
    const text = entry.trim();
    const range = parseRange(text);
    if (range) ranges.push(range);
    else hosts.push(parseHost(text));
  }
  return { ranges, hosts };
}

export function allowsAddress(allow: AllowList, address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return allow.ranges.some(([network, bits]) => address.kind() === network.kind() && address.match(network, bits));
}

/** Whether the list names this very host (and port): no wildcards, no subdomains. */
export function allowsHost(allow: AllowList, url: URL): boolean {
  return allow.hosts.some(
    host => host.hostname === bareHost(url.hostname) && (host.port === undefined || host.port === portOf(url)),
  );
}

/** A trailing dot only makes the name absolute; it is the same host. */
function bareHost(hostname: string): string {
  return hostname.replace(/\.$/, '');
}

function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

function parseRange(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined {
  const [, ip = '', bits] = /^([\d.]+|[\da-f:.]*:[\da-f:.]*)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  if (!ipaddr.IPv4.isValidFourPartDecimal(ip) && !ipaddr.IPv6.isValid(ip)) return undefined;
  const address = ipaddr.parse(ip);
  const width = address.kind() === 'ipv4' ? 32 : 128;
  const length = bits === undefined ? width : Number(bits);
  if (length > width) throw new DomainError('net.badAllowEntry', { entry: text });
  return [address, length];
}

function parseHost(text: string): { hostname: string; port?: number } {
  const [, name, port] = /^(\[[\da-f:.]+\]|[^\s/@:?#[\]]+)(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const url = name === undefined ? null : URL.parse(`http://${name}`);
  if (!url || (port !== undefined && Number(port) > 65535)) {
    throw new DomainError('net.badAllowEntry', { entry: text });
  }
  return { hostname: bareHost(url.hostname), ...(port === undefined ? {} : { port: Number(port) }) };
}
