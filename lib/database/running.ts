import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomainError, isDomainError } from '#lib/domain-error.ts';
import { environment } from '#lib/settings/environment.ts';
import { connectDatabase, disconnectDatabase } from './client.ts';
import { embeddedAddress } from './embedded/cluster.ts';
import { embeddedPassword, openDatabase } from './open.ts';

/**
 * For commands: runs with the database connected, whether the server is running at the moment (then its database is
 * used) or not (then it is started and stopped again).
 */
export async function withDatabase<T>(run: () => Promise<T>): Promise<T> {
  const close = await openOrJoin();
  try {
    return await run();
  } finally {
    await close();
  }
}

async function openOrJoin(): Promise<() => Promise<void>> {
  try {
    return await openDatabase();
  } catch (error) {
    if (!isDomainError(error) || error.code !== 'database.folderInUse') throw error;
    connectDatabase(embeddedAddress(runningPort(), embeddedPassword()), { poolSize: 2 });
    return disconnectDatabase;
  }
}

/** The fourth line of postmaster.pid (PostgreSQL's source, `miscadmin.h`: LOCK_FILE_LINE_PORT). */
function runningPort(): number {
  const file = path.join(environment().dataDir, 'postgres', 'postmaster.pid');
  const port = Number(readFileSync(file, 'utf8').split('\n')[3]);
  if (!Number.isInteger(port) || port < 1) throw new DomainError('database.notConnected');
  return port;
}
