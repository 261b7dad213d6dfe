import { mkdirSync } from 'node:fs';
import { environment } from '#lib/settings/environment.ts';
import { derivedKey } from '#lib/settings/secret.ts';
import { connectDatabase, disconnectDatabase } from './client.ts';
import { startPostgres } from './embedded/cluster.ts';
import { lockFolder } from './embedded/folder-lock.ts';
import { migrate } from './migrate.ts';
import { reachDatabase } from './reach.ts';

export type DatabaseStep = 'creating' | 'recovering' | 'starting' | 'migrating';

/**
 * Makes `database()` work: takes the data folder, starts the embedded PostgreSQL or reaches the one `DATABASE_URL`
 * names, brings its tables up to date and connects.
 * @returns what undoes all of it, in reverse order
 * @throws DomainError `database.*`, one sentence for each thing that can be wrong
 */
export async function openDatabase(onProgress: (step: DatabaseStep) => void = () => {}): Promise<() => Promise<void>> {
  const { DATABASE_URL, dataDir } = environment();
  mkdirSync(dataDir, { recursive: true });
  const undo: Array<() => void | Promise<void>> = [];
  const close = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    let url = DATABASE_URL;
    if (url) {
      await reachDatabase(url);
    } else {
      undo.push(lockFolder(dataDir));
      const postgres = await startPostgres({ dataDir, password: embeddedPassword(), onProgress });
      undo.push(postgres.stop);
      url = postgres.url;
    }
    onProgress('migrating');
    await migrate(url);
    connectDatabase(url);
    undo.push(disconnectDatabase);
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}

/** The embedded server listens on 127.0.0.1 only; the password keeps the machine's other accounts out. */
export function embeddedPassword(): string {
  return derivedKey('database').toString('base64url');
}
