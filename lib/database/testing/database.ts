import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectDatabase, disconnectDatabase } from '../client.ts';

/**
 * Gives this test file a database of its own, migrated and empty, behind `database()`. Call it once at the top of the
 * file.
 */
export function setUpTestDatabase(): void {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${name} TEMPLATE template STRATEGY FILE_COPY`);
    connectDatabase(inject('postgresUrl').replace(/quellwerk$/, name), { poolSize: 5 });
  });
  afterAll(async () => {
    await disconnectDatabase();
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  });
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
