import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../embedded/cluster.ts';
import { migrate } from '../migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server of this test run, with the migrated database `template` */
    postgresUrl: string;
  }
}

/** One PostgreSQL for the whole run; each test file works on a clone of its migrated database `template`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'quellwerk-tests-'));
  const postgres = await startPostgres({
    dataDir,
    password: 'test',
    // Nothing here outlives the run: speed over durability.
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'],
  });
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  await client.query('CREATE DATABASE template');
  await client.end();
  await migrate(postgres.url.replace(/quellwerk$/, 'template'));
  await release(postgres.url);
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** A template cannot be cloned while anybody is connected; the migration engine's pool lingers for ten seconds. */
async function release(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('ALTER DATABASE template WITH ALLOW_CONNECTIONS false');
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'template'");
  await client.end();
}
