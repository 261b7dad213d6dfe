import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { Client } from 'pg';
import { DomainError } from '#lib/domain-error.ts';

/** Any fixed number: PostgreSQL's advisory lock under which one of several starting servers migrates. */
const migrationLock = 7_113_190_513;

/**
 * Applies the migrations under `prisma/migrations` that the database does not have yet, with Prisma Migrate's own
 * engine, while other instances wait.
 * @returns the names of the migrations applied
 * @throws DomainError `database.migration` with the engine's words
 */
export async function migrate(url: string, schemaFolder = path.resolve('prisma')): Promise<string[]> {
  const guard = new Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    if (await isCurrent(guard, migrationNames(schemaFolder))) return [];
    const engine = await schemaEngine(url);
    const result = await engine.applyMigrations({ migrationsList: migrationList(schemaFolder), filters });
    return result.appliedMigrationNames;
  } catch (cause) {
    throw new DomainError('database.migration', { detail: String((cause as Error).message ?? cause) }, { cause });
  } finally {
    await guard.end(); // releases the lock
  }
}

/**
 * The SQL that leads from one `schema.prisma` to another; empty where nothing is missing. The engine compares the two
 * texts; it wants a reachable database all the same.
 * @param from the schema the migrations so far lead to; empty text for none
 */
export async function migrationDraft(url: string, from: string, to: string): Promise<string> {
  const engine = await schemaEngine(url);
  const { stdout } = await engine.diff({
    from: from.trim() ? datamodel(from) : { tag: 'empty' },
    to: datamodel(to),
    script: true,
    exitCode: null,
    filters,
  });
  const sql = stdout ?? '';
  return sql.trim() === '-- This is an empty migration.' ? '' : sql;
}

const datamodel = (content: string) => ({
  tag: 'schemaDatamodel' as const,
  files: [{ path: 'schema.prisma', content }],
});

const filters = { externalTables: [], externalEnums: [] };

async function schemaEngine(url: string) {
  // The engine is WebAssembly of some megabytes: loaded only where there is something to migrate.
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm');
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  return await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
}

async function isCurrent(client: Client, names: string[]): Promise<boolean> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') AS name");
  if (!table.rows[0]?.name) return false;
  const { rows } = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Set(rows.map(row => row.migration_name));
  return names.every(name => applied.has(name));
}

function migrationNames(schemaFolder: string): string[] {
  return readdirSync(path.join(schemaFolder, 'migrations'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

function migrationList(schemaFolder: string) {
  const baseDir = path.join(schemaFolder, 'migrations');
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(schemaFolder).map(name => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
