import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { migrate, migrationDraft } from './migrate.ts';

test('the migrations lead exactly to the schema', async () => {
  const fromMigrations = await emptyDatabase('from_migrations');
  const fromSchema = await emptyDatabase('from_schema');
  await migrate(fromMigrations);
  await run(fromSchema, await migrationDraft(fromSchema, '', readFileSync('prisma/schema.prisma', 'utf8')));
  expect(await shape(fromMigrations)).toEqual(await shape(fromSchema));
});

test('several servers that start at once migrate once', async () => {
  const url = await emptyDatabase('at_once');
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
  expect(applied.filter(names => names.length > 0)).toHaveLength(1);
});

test('a migrated database is left as it is', async () => {
  const url = await emptyDatabase('twice');
  await migrate(url);
  expect(await migrate(url)).toEqual([]);
});

async function emptyDatabase(name: string): Promise<string> {
  const server = inject('postgresUrl');
  await run(server, `CREATE DATABASE ${name}`);
  return server.replace(/quellwerk$/, name);
}

/** Columns, indexes, constraints and enumerations as PostgreSQL describes them. */
async function shape(url: string) {
  const columns = await run(
    url,
    `SELECT table_name, column_name, data_type, udt_name, is_nullable, column_default, datetime_precision
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`,
  );
  const indexes = await run(
    url,
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  );
  const constraints = await run(
    url,
    `SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY 1, 2`,
  );
  const enumerations = await run(
    url,
    'SELECT t.typname, e.enumlabel FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid ORDER BY 1, e.enumsortorder',
  );
  return { columns, indexes, constraints, enumerations };
}

async function run(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
