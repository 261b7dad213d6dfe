import type { Resolver } from '../resolve.ts';

/** A name server that knows these names and nothing else; counts what it is asked. */
export function aNameServer(names: Record<string, string[]>) {
  const asked: string[] = [];
  const resolve: Resolver = async hostname => {
    asked.push(hostname);
    return (names[hostname] ?? []).map(address => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { asked, resolve };
}
