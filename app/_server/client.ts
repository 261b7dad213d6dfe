import { headers } from 'next/headers';
import { clientAddress } from '#lib/auth/client-address.ts';

/** Who sent the request, as far as the connection tells. */
export interface Client {
  address: string;
  userAgent: string;
}

export function clientOf(headers: Headers): Client {
  return { address: clientAddress(headers), userAgent: headers.get('user-agent') ?? '' };
}

/** For server actions, which are not handed their request. */
export async function currentClient(): Promise<Client> {
  return clientOf(await headers());
}
