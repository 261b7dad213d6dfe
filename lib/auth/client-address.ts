import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { environment } from '#lib/settings/environment.ts';

/**
 * Called by the server for each request before anybody looks at it: afterwards `X-Forwarded-For` holds one address that
 * can be relied on. Without TRUST_PROXY that is the connection's own, whatever the client claims; with it, the last one
 * of the header, which is the one the proxy itself added (those before it come from the client).
 */
export function settleClientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>): void {
  const { headers, socket } = request;
  const trusted = environment().TRUST_PROXY;
  const claimed = trusted ? String(headers['x-forwarded-for'] ?? '') : '';
  headers['x-forwarded-for'] = claimed.split(',').at(-1)?.trim() || (socket.remoteAddress ?? '');
  if (trusted) return;
  // Next.js would believe these too.
  delete headers['x-forwarded-host'];
  delete headers['x-forwarded-port'];
  delete headers['x-forwarded-proto'];
}

/**
 * Whom a limit counts: an IPv4 address, or the /64 network of an IPv6 address, since one connection usually has all of
 * it (RFC 6177).
 * @param headers as they are after {@link settleClientAddress}
 */
export function clientAddress(headers: Headers): string {
  return network(headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '');
}

function network(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address); // IPv4-mapped forms become IPv4
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()}/64`;
}
