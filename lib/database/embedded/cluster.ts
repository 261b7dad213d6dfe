import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { DomainError } from '#lib/domain-error.ts';
import { type Binaries, postgresBinaries } from './binaries.ts';
import { clusterFolder, holdsCluster, sharedFolder } from './cluster-folder.ts';
import { commandOf, isRunning } from './process-identity.ts';
import { postgresUser, type SystemUser } from './system-user.ts';

const run = promisify(execFile);
const role = 'quellwerk';

export interface EmbeddedPostgres {
  /** `postgres://…` of the database `quellwerk` */
  url: string;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  /** Password of the database role; PostgreSQL listens on 127.0.0.1 only */
  password: string;
  /** Extra server settings, e.g. `fsync=off` for tests */
  settings?: string[];
  onProgress?: (step: 'creating' | 'recovering' | 'starting') => void;
}

/**
 * Starts PostgreSQL under the data folder, creating the cluster on the first start. A server that an earlier process
 * left behind is shut down first. The caller holds the folder's lock.
 * @throws DomainError `database.start` with PostgreSQL's own last words, `database.diskFull`, `database.noBinaries`
 */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const user = postgresUser(path.join(options.dataDir, 'postgres'));
  const binaries = postgresBinaries(user, sharedFolder());
  const folder = clusterFolder(options.dataDir, user);
  if (!holdsCluster(folder)) {
    options.onProgress?.('creating');
    await createCluster(binaries, folder, user, options.password);
  }
  if (await stopLeftover(folder)) options.onProgress?.('recovering');
  options.onProgress?.('starting');
  const port = await freePort();
  const server = launch(binaries, folder, user, port, options.settings ?? []);
  const url = embeddedAddress(port, options.password);
  try {
    await untilReady(server, url.replace(/quellwerk$/, 'postgres'));
  } catch (error) {
    server.process.kill('SIGINT');
    throw error;
  }
  return { url, stop: () => stop(server.process) };
}

/** Where a cluster that listens on `port` is reached. */
export function embeddedAddress(port: number, password: string): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/quellwerk`;
}

async function createCluster(binaries: Binaries, folder: string, user: SystemUser | undefined, password: string) {
  // A folder without PG_VERSION is what an interrupted initdb left; it holds nothing of anybody's.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const file of [folder, passwordFile]) chownSync(file, user.uid, user.gid);
  try {
    await run(
      binaries.initdb,
      [
        `--pgdata=${folder}`,
        `--username=${role}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        // Upper and lower case by Unicode, also for umlauts; order by code point; no library of the system involved.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
      ],
      { ...credentials(user), cwd: folder },
    );
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    throw startFailure(String((cause as { stderr?: string }).stderr ?? cause), cause);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** @returns whether there was a server to stop */
async function stopLeftover(folder: string): Promise<boolean> {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (Number.isInteger(pid) && isRunning(pid) && commandOf(pid)?.includes(folder)) {
    process.kill(pid, 'SIGINT');
    for (let waited = 0; isRunning(pid) && waited < 30_000; waited += 50) await sleep(50);
    if (isRunning(pid)) throw new DomainError('database.leftover', { pid });
  }
  // The number may by now belong to a stranger (a container's first processes): PostgreSQL would refuse to start.
  rmSync(file, { force: true });
  return true;
}

interface Server {
  process: ChildProcess;
  lastWords: () => string;
}

function launch(
  binaries: Binaries,
  folder: string,
  user: SystemUser | undefined,
  port: number,
  settings: string[],
): Server {
  chmodSync(folder, 0o700);
  const fixed = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
    'max_connections=60',
    'timezone=UTC',
  ];
  const args = ['-D', folder, ...[...fixed, ...settings].flatMap(setting => ['-c', setting])];
  // A process group of its own: Ctrl-C in the terminal reaches this server alone, which then stops PostgreSQL last.
  const child = spawn(binaries.postgres, args, {
    ...credentials(user),
    cwd: folder,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString('utf8')).slice(-4_000);
  });
  child.on('error', error => {
    words += error.message;
  });
  return { process: child, lastWords: () => words };
}

async function untilReady(server: Server, adminUrl: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 25) {
    if (server.process.exitCode !== null || server.process.pid === undefined) throw startFailure(server.lastWords());
    const client = new Client({ connectionString: adminUrl });
    client.on('error', () => {}); // a connection that breaks while PostgreSQL is starting is asked for again below
    try {
      await client.connect();
      const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'quellwerk'");
      if (!rowCount) await client.query('CREATE DATABASE quellwerk');
      return;
    } catch (error) {
      const code = (error as { code?: string }).code;
      // 57P03: still starting or recovering
      if (code !== 'ECONNREFUSED' && code !== 'ECONNRESET' && code !== '57P03')
        throw startFailure(String(error), error);
    } finally {
      await client.end();
    }
    await sleep(25);
  }
  throw startFailure(server.lastWords());
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
}

function credentials(user: SystemUser | undefined): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

function startFailure(words: string, cause?: unknown): DomainError {
  if (/No space left on device|ENOSPC/i.test(words)) return new DomainError('database.diskFull', {}, { cause });
  const detail = words.trim().split('\n').slice(-3).join(' ');
  return new DomainError('database.start', { detail }, { cause });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no TCP address for the probe');
  return address.port;
}
