import { Client } from 'pg';
import { DomainError } from '#lib/domain-error.ts';

/**
 * Connects once to find out what is wrong with an address somebody wrote into `DATABASE_URL`.
 * @throws DomainError `database.badAddress`, `database.unreachable`, `database.loginRefused`, `database.missing`
 */
export async function reachDatabase(url: string): Promise<void> {
  const address = parse(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a connection that breaks later is noticed by whoever uses it
  try {
    await client.connect();
    await client.end();
  } catch (cause) {
    throw explained(cause as { code?: string; message?: string }, address);
  }
}

function parse(url: string): URL {
  const address = URL.parse(url);
  if (!address || !/^postgres(ql)?:$/.test(address.protocol)) throw new DomainError('database.badAddress');
  return address;
}

/** Codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function explained(cause: { code?: string; message?: string }, address: URL): DomainError {
  const options = { cause };
  const host = address.host || 'localhost';
  switch (cause.code) {
    case '28P01':
    case '28000':
      return new DomainError('database.loginRefused', { host, user: decodeURIComponent(address.username) }, options);
    case '3D000':
      return new DomainError(
        'database.missing',
        { host, name: decodeURIComponent(address.pathname.slice(1)) },
        options,
      );
    default:
      return new DomainError('database.unreachable', { host, detail: cause.message ?? String(cause.code) }, options);
  }
}
