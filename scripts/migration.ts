// Writes the next migration: `node scripts/migration.ts <name>` compares prisma/schema.prisma with the one last committed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '#lib/database/embedded/cluster.ts';
import { migrationDraft } from '#lib/database/migrate.ts';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('Usage: node scripts/migration.ts <name_in_lower_case>');

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'quellwerk-'));
const postgres = await startPostgres({ dataDir, password: 'scratch', settings: ['fsync=off'] });
try {
  const sql = await migrationDraft(postgres.url, committedSchema(), readFileSync('prisma/schema.prisma', 'utf8'));
  if (!sql) {
    console.log('The schema is the one last committed: no migration is needed.');
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = path.join('prisma', 'migrations', `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'migration.sql'), sql);
    console.log(`${folder}/migration.sql`);
  }
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

function committedSchema(): string {
  const { status, stdout, stderr } = spawnSync('git', ['show', 'HEAD:prisma/schema.prisma'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
