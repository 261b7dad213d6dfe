import { Client } from 'pg';
import { databaseUrl } from '#lib/database/client.ts';
import { changesChannel } from '#lib/pages/names.ts';

/** The names of changed things that PostgreSQL delivered while `act` ran and committed, sorted, each once. */
export async function changedNames(act: () => Promise<unknown>): Promise<string[]> {
  const listener = new Client({ connectionString: databaseUrl() });
  await listener.connect();
  const names = new Set<string>();
  listener.on('notification', ({ payload = '' }) => {
    for (const name of payload.split(' ')) names.add(name);
  });
  try {
    await listener.query(`LISTEN ${changesChannel}`);
    await act();
    await listener.query('SELECT 1'); // what was notified before is delivered with this answer
    return [...names].sort();
  } finally {
    await listener.end();
  }
}
