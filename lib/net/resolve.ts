import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { DomainError } from '#lib/domain-error.ts';
import { isMetadataAddress, vetAddress } from './address.ts';
import { type AllowList, allowsHost } from './allow-list.ts';

export interface ResolvedAddress {
  address: string;
  family: number;
}

/** Turns a host name into its addresses; replaceable in tests. */
export type Resolver = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/**
 * The addresses a URL's host stands for, each one vetted. Resolves exactly once; the caller connects to these and no
 * others, so that a name server's second answer (rebinding) is never asked for. One refused address refuses the host: a
 * name that points into a private network and out of it at once is not an honest one.
 *
 * @throws DomainError `net.dns`, `net.blockedAddress`
 */
export async function resolveVetted(url: URL, allow: AllowList, resolve: Resolver): Promise<ResolvedAddress[]> {
  const addresses = await addressesOf(url, resolve);
  const named = allowsHost(allow, url);
  for (const { address } of addresses) {
    const allowed = named ? !isMetadataAddress(address) : vetAddress(address, allow).ok;
    if (!allowed) throw new DomainError('net.blockedAddress', { host: url.host });
  }
  return addresses;
}

export const systemResolver: Resolver = hostname => lookup(hostname, { all: true });

async function addressesOf(url: URL, resolve: Resolver): Promise<ResolvedAddress[]> {
  // The URL parser has already turned 0x7f.1, 2130706433 and full-width digits into dotted form.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(literal);
  if (family !== 0) return [{ address: literal, family }];
  let addresses: readonly ResolvedAddress[];
  try {
    addresses = await resolve(url.hostname);
  } catch (cause) {
    throw new DomainError('net.dns', { host: url.host }, { cause });
  }
  if (addresses.length === 0) throw new DomainError('net.dns', { host: url.host });
  // The family is derived from the address: the connection must not be steered by a resolver's wrong label.
  return addresses.map(({ address }) => ({ address, family: isIP(address) }));
}
