import { PrismaPg } from '@prisma/adapter-pg';
import { DomainError } from '#lib/domain-error.ts';
import { PrismaClient } from './generated/client.ts';

export type Database = PrismaClient;
/** What a verb's transaction callback receives. */
export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

interface Connection {
  url: string;
  client: PrismaClient;
}

/** The server and the web bundle load separate copies of this module; they share the connection through this key. */
const slot = globalThis as { [connectionKey]?: Connection };
const connectionKey: unique symbol = Symbol.for('quellwerk.database') as never;

/** Opens the pool that {@link database} hands out. Called once by whoever starts the process: server, script or test. */
export function connectDatabase(url: string, { poolSize = 10 } = {}): Database {
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: poolSize }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  slot[connectionKey] = { url, client };
  return client;
}

/** @throws DomainError `database.notConnected` before {@link connectDatabase} */
export function database(): Database {
  return connection().client;
}

/** The address of the connected database, for listeners and jobs that need connections of their own. */
export function databaseUrl(): string {
  return connection().url;
}

export async function disconnectDatabase(): Promise<void> {
  const current = slot[connectionKey];
  slot[connectionKey] = undefined;
  await current?.client.$disconnect();
}

function connection(): Connection {
  const current = slot[connectionKey];
  if (!current) throw new DomainError('database.notConnected');
  return current;
}
