import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPostgres } from './cluster.ts';

const isRoot = process.getuid?.() === 0;
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'quellwerk-cluster-'));
});
afterEach(() => {
  const link = path.join(dataDir, 'postgres');
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) {
    rmSync(readlinkSync(link), { recursive: true, force: true });
  }
  rmSync(dataDir, { recursive: true, force: true });
});

const start = (password = 'one password') => startPostgres({ dataDir, password });

test('what was written is there after an orderly stop', async () => {
  const first = await start();
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  await first.stop();
  const second = await start();
  expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('after kill -9 of PostgreSQL everything committed is there', async () => {
  const first = await start();
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  process.kill(postmasterPid(), 'SIGKILL');
  await ended(first.stop());
  const second = await start();
  expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('a PostgreSQL that a killed server left running is shut down and started anew', async () => {
  const left = await start();
  await query(left.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const pid = postmasterPid();
  const steps: string[] = [];
  const next = await startPostgres({ dataDir, password: 'one password', onProgress: step => steps.push(step) });
  expect(steps).toEqual(['recovering', 'starting']);
  expect(postmasterPid()).not.toBe(pid);
  expect(await query(next.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await next.stop();
});

test('a lock file whose process number belongs to a stranger stops nobody, and the stranger lives', async () => {
  await (await start()).stop();
  const stranger = process.ppid;
  writeFileSync(path.join(clusterPath(), 'postmaster.pid'), `${stranger}\n${clusterPath()}\n`);
  const postgres = await start();
  expect(() => process.kill(stranger, 0)).not.toThrow();
  await postgres.stop();
});

test('a cluster whose creation was interrupted is created anew', async () => {
  mkdirSync(path.join(dataDir, 'postgres', 'base'), { recursive: true });
  const postgres = await start();
  expect(await query(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test('German text is found by its stems, and letters compare without accents', async () => {
  const postgres = await start();
  expect(
    await query(postgres.url, "SELECT to_tsvector('german', 'Quellen') @@ to_tsquery('german', 'Quelle') AS found"),
  ).toEqual([{ found: true }]);
  await query(postgres.url, 'CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm');
  await postgres.stop();
});

test('a server that cannot start says why in its own words', async () => {
  await (await start()).stop();
  await expect(startPostgres({ dataDir, password: '', settings: ['no_such_setting=1'] })).rejects.toMatchObject({
    code: 'database.start',
    args: { detail: expect.stringContaining('no_such_setting') },
  });
});

describe.runIf(isRoot)('as root', () => {
  test('PostgreSQL runs under another account', async () => {
    const postgres = await start();
    const owner = execFileSync('ps', ['-o', 'user=', '-p', String(postmasterPid())], { encoding: 'utf8' }).trim();
    expect(owner).not.toBe('root');
    await postgres.stop();
  });

  test('it does so also where that account cannot enter the data folder', async () => {
    chmodSync(dataDir, 0o700);
    const postgres = await start();
    expect(lstatSync(path.join(dataDir, 'postgres')).isSymbolicLink()).toBe(true);
    expect(await query(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await postgres.stop();
  });

  test('a cluster that an ordinary account made goes on under that account', async () => {
    chmodSync(dataDir, 0o755);
    await (await start()).stop();
    execFileSync('chown', ['-R', 'nobody', clusterPath()]);
    const postgres = await start();
    const owner = execFileSync('ps', ['-o', 'user=', '-p', String(postmasterPid())], { encoding: 'utf8' }).trim();
    expect(owner).toBe('nobody');
    await postgres.stop();
  });

  test('a full disk is named', async context => {
    chmodSync(dataDir, 0o755);
    const mount = path.join(dataDir, 'small');
    mkdirSync(mount);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=755', 'tmpfs', mount], { stdio: 'ignore' });
    } catch {
      context.skip('this machine allows no mounts'); // in a container without the capability
    }
    try {
      await expect(startPostgres({ dataDir: mount, password: 'x' })).rejects.toMatchObject({
        code: 'database.diskFull',
      });
    } finally {
      execFileSync('umount', [mount]);
    }
  });
});

function clusterPath(): string {
  const inside = path.join(dataDir, 'postgres');
  return lstatSync(inside).isSymbolicLink() ? readlinkSync(inside) : inside;
}

function postmasterPid(): number {
  return Number.parseInt(readFileSync(path.join(clusterPath(), 'postmaster.pid'), 'utf8'), 10);
}

async function ended(stopped: Promise<void>): Promise<void> {
  await stopped;
  // The killed postmaster's children notice within moments and leave the shared memory.
  for (let waited = 0; waited < 5_000 && existsSync(`/proc/${postmasterPid()}`); waited += 50) await sleep(50);
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {}); // the server is killed while we are connected
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
