import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { Client } from 'pg';
import { startPostgres } from '#lib/database/embedded/cluster.ts';
import { clusterFolder, embeddedUrl } from './fixtures/database.ts';
import { freePort, launchServer, newDataDir, ownerEnvironment, removeDataDir, startServer } from './fixtures/server.ts';

let dataDir: string;
test.beforeEach(() => {
  dataDir = newDataDir();
});
test.afterEach(() => {
  removeDataDir(dataDir);
});

test('the first start prints the address and a set-up link, and shows what takes long', async () => {
  const server = await startServer({ dataDir });
  expect(server.output()).toContain('Die Datenbank wird angelegt …');
  expect(server.output()).toContain(`Quellwerk läuft: ${server.url}`);
  await expect.poll(() => server.output()).toMatch(/\/admin\/set-up\?token=\S{20,}/);
  expect((await fetch(server.url)).status).toBe(200);
  expect(await server.stop()).toBe(0);
});

test('Ctrl-C stops everything in order, and the next start is as if nothing had been', async () => {
  const first = await startServer({ dataDir, env: ownerEnvironment });
  const pid = postmasterPid();
  expect(await first.stop()).toBe(0);
  expect(isRunning(pid)).toBe(false);
  expect(existsSync(path.join(dataDir, 'server.lock'))).toBe(false);
  const second = await startServer({ dataDir });
  expect(second.output()).not.toContain('wiederhergestellt');
  expect(second.output()).not.toContain('set-up?token');
  await second.stop();
});

test('Ctrl-C during the start leaves no database behind', async () => {
  const server = await launchServer({ dataDir });
  await expect.poll(() => server.output()).toContain('Die Datenbank wird angelegt');
  await server.stop();
  const left = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter(line => line.includes(dataDir));
  expect(left).toEqual([]);
});

test('kill -9 at any moment loses nothing that was committed', async () => {
  test.setTimeout(120_000);
  const acknowledged: number[] = [];
  for (let round = 0; round < 4; round++) {
    const server = await startServer({ dataDir, env: ownerEnvironment });
    const postmaster = postmasterPid();
    const writer = writeUntilKilled(embeddedUrl(server.dataDir), round * 100_000, acknowledged);
    await sleep(150 + Math.random() * 400);
    // Odd rounds take the database down too, as a power cut would.
    if (round % 2) process.kill(postmaster, 'SIGKILL');
    server.process.kill('SIGKILL');
    await once(server.process, 'exit');
    if (round % 2 === 0) process.kill(postmaster, 'SIGKILL');
    await writer;
  }
  const server = await startServer({ dataDir });
  expect(server.output()).toContain('wiederhergestellt');
  const rows = await query<{ key: string }>(embeddedUrl(dataDir), `SELECT key FROM "Setting" WHERE key LIKE 'kept:%'`);
  const found = new Set(rows.map(row => row.key));
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(acknowledged.filter(number => !found.has(`kept:${number}`))).toEqual([]);
  expect((await fetch(server.url)).status).toBe(200);
  await server.stop();
});

test('a database that outlived its server is taken over by the next start', async () => {
  const first = await startServer({ dataDir, env: ownerEnvironment });
  const postmaster = postmasterPid();
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  expect(isRunning(postmaster)).toBe(true);
  const second = await startServer({ dataDir });
  expect(isRunning(postmaster)).toBe(false);
  await second.stop();
});

test('a server whose starter was killed ends by itself', async () => {
  const port = await freePort();
  const starter = spawn(process.execPath, ['scripts/bootstrap.mjs', 'start'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, HOST: '127.0.0.1' },
    stdio: 'ignore',
  });
  await expect.poll(() => answers(port), { timeout: 60_000 }).toBe(200);
  starter.kill('SIGKILL');
  await expect.poll(() => answers(port), { timeout: 20_000 }).toBe(0);
  await expect.poll(() => existsSync(path.join(dataDir, 'server.lock')), { timeout: 20_000 }).toBe(false);
});

test.describe('says in one sentence, with an exit code,', () => {
  test('that the port is taken, before it touches anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { sentence, code } = await failedStart({ dataDir, port });
    expect(sentence).toContain(`Der Port ${port} ist schon belegt.`);
    expect(code).toBe(1);
    expect(existsSync(path.join(dataDir, 'postgres'))).toBe(false);
    other.close();
  });

  test('that the data folder belongs to a running instance, which goes on', async () => {
    const first = await startServer({ dataDir, env: ownerEnvironment });
    const { sentence, code } = await failedStart({ dataDir });
    expect(sentence).toContain(`(Prozess ${first.process.pid})`);
    expect(code).toBe(1);
    expect((await fetch(first.url)).status).toBe(200);
    await first.stop();
  });

  const wrongAddresses: Array<[string, string, string]> = [
    ['is no address', 'meine Datenbank', 'DATABASE_URL ist keine Adresse'],
    ['leads nowhere', 'postgres://anna:geheim@127.0.0.1:9/blog', 'antwortet kein PostgreSQL'],
  ];
  for (const [what, address, expected] of wrongAddresses) {
    test(`that DATABASE_URL ${what}`, async () => {
      const { sentence, code } = await failedStart({ dataDir, env: { DATABASE_URL: address } });
      expect(sentence).toContain(expected);
      expect(sentence).not.toContain('geheim');
      expect(code).toBe(1);
    });
  }

  test('that a variable is wrong', async () => {
    const { sentence, code } = await failedStart({ dataDir, env: { SITE_URL: 'my blog' } });
    expect(sentence).toContain('SITE_URL');
    expect(code).toBe(1);
  });

  test('that the disk is full', async () => {
    const small = path.join(dataDir, 'small');
    mkdirSync(small);
    execFileSync('chmod', ['755', dataDir]);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=755', 'tmpfs', small], { stdio: 'ignore' });
    } catch {
      test.skip(true, 'this account may not mount a small disk'); // not root, or a container without the capability
    }
    const { sentence, code } = await failedStart({ dataDir: small });
    execFileSync('umount', [small]);
    expect(sentence).toContain('kein Platz mehr');
    expect(code).toBe(1);
  });
});

test('two instances share one PostgreSQL named in DATABASE_URL', async () => {
  const postgres = await startPostgres({ dataDir, password: 'shared', settings: ['fsync=off'] });
  const env = { ...ownerEnvironment, DATABASE_URL: postgres.url };
  const servers = await Promise.all([
    startServer({ dataDir: newDataDir(), env }),
    startServer({ dataDir: newDataDir(), env }),
  ]);
  for (const server of servers) expect((await fetch(server.url)).status).toBe(200);
  for (const server of servers) {
    await server.stop();
    removeDataDir(server.dataDir);
  }
  await postgres.stop();
});

async function failedStart(options: Parameters<typeof launchServer>[0]) {
  const server = await launchServer(options);
  const [code] = await once(server.process, 'exit');
  const sentence = server.output().trim().split('\n').at(-1) ?? '';
  return { sentence, code };
}

async function writeUntilKilled(url: string, first: number, acknowledged: number[]): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {}); // the database is killed while we write
  await client.connect();
  try {
    for (let number = first; ; number++) {
      await client.query(`INSERT INTO "Setting" (key, value, "updatedAt") VALUES ($1, '{}', now())`, [
        `kept:${number}`,
      ]);
      acknowledged.push(number);
    }
  } catch {
    return; // killed: what counts is what was acknowledged before
  }
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

function postmasterPid(): number {
  return Number.parseInt(readFileSync(path.join(clusterFolder(dataDir), 'postmaster.pid'), 'utf8'), 10);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // no such process
  }
}

async function answers(port: number): Promise<number> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`)).status;
  } catch {
    return 0; // nobody listens
  }
}
