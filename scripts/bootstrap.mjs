// Entry of every npm command. Runs on Node 20.19 as it comes (plain JavaScript, no packages): brings the locked packages
// in, generates and builds what is missing, then hands over to the Node 24 that the packages contain.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const german = /^de/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
/** What each command runs, and whether it needs the built application. */
const commands = {
  start: { file: 'server.ts', build: true, env: { NODE_ENV: 'production' } },
  dev: { file: 'server.ts', env: { NODE_ENV: 'development' } },
  build: { build: true },
  test: { file: 'scripts/test.ts', build: true },
  owner: { file: 'scripts/owner.ts' },
  migration: { file: 'scripts/migration.ts' },
};

const [name = 'start', ...rest] = process.argv.slice(2);
const command = commands[name];
const node = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const dist = process.env.NEXT_DIST_DIR || '.next';

try {
  if (!command) throw new Error(`scripts/bootstrap.mjs: ${Object.keys(commands).join(', ')}`);
  requireNode();
  step(
    path.join('node_modules', '.quellwerk', 'packages'),
    ['package-lock.json', '.npmrc'],
    say('Die festgelegten Pakete werden installiert …', 'Installing the locked packages …'),
    installPackages,
  );
  step(
    path.join('node_modules', '.quellwerk', 'client'),
    ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
    say('Der Prisma-Client wird erzeugt …', 'Generating the Prisma client …'),
    generate,
  );
  if (command.build) {
    step(
      path.join(dist, 'quellwerk-build'),
      ['app', 'components', 'lib', 'messages', 'public', 'next.config.ts', 'postcss.config.mjs', 'package-lock.json'],
      say('Die Anwendung wird gebaut, etwa eine Minute …', 'Building the application, about a minute …'),
      build,
    );
  }
  process.exitCode = command.file ? await handOver(command.file, rest, command.env) : 0;
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    say(
      `Quellwerk braucht Node 20.19 oder neuer; dies ist ${process.versions.node}. Bitte installieren Sie ein neueres.`,
      `Quellwerk needs Node 20.19 or newer; this is ${process.versions.node}. Please install a newer one.`,
    ),
  );
}

/** Does `work` unless it was done for exactly these files before. The stamp is written only after success. */
function step(stamp, sources, label, work) {
  const hash = createHash('sha256');
  for (const source of sources) addToHash(hash, source);
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write(`${label}\n`);
  work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function addToHash(hash, source) {
  if (!existsSync(source)) return;
  if (statSync(source).isDirectory()) {
    for (const entry of readdirSync(source).sort()) addToHash(hash, path.join(source, entry));
  } else if (!/\.test\.tsx?$/.test(source)) {
    hash.update(source).update('\0').update(readFileSync(source)).update('\0');
  }
}

/**
 * `npm install` and not `npm ci`: a registry that does not carry the optional packages of every platform leaves gaps in
 * the lock file, at which `npm ci` stops even where this platform needs none of them. `--no-save` keeps both files as
 * they are; versions and integrity hashes still come from the lock file.
 */
function installPackages() {
  const npm = process.env.npm_execpath;
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  const status = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (status !== 0) {
    throw new Error(
      say(
        'Die Pakete ließen sich nicht installieren; oben sagt npm, warum. Prüfen Sie das Netz und starten Sie noch einmal.',
        'The packages could not be installed; npm says why above. Check the network and try again.',
      ),
    );
  }
}

/** The generator needs no engine; naming any existing file keeps it from downloading one. */
function generate() {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'package.json'),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const result = spawnSync(runtime(), ['node_modules/prisma/build/index.js', 'generate'], { env, encoding: 'utf8' });
  if (result.status !== 0) {
    const words = result.stderr || result.stdout;
    throw new Error(
      say(
        `Der Prisma-Client ließ sich nicht erzeugen:\n${words}`,
        `The Prisma client could not be generated:\n${words}`,
      ),
    );
  }
}

function build() {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const result = spawnSync(runtime(), ['node_modules/next/dist/bin/next', 'build'], { env, encoding: 'utf8' });
  if (result.status !== 0) {
    const words = `${result.stdout}\n${result.stderr}`;
    throw new Error(
      say(`Die Anwendung ließ sich nicht bauen:\n${words}`, `The application could not be built:\n${words}`),
    );
  }
}

function runtime() {
  if (existsSync(node)) return node;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    say(
      'Für dieses System gibt es kein Paket mit Node 24; bitte starten Sie mit Node 24 oder neuer.',
      'There is no Node 24 package for this system; please start with Node 24 or newer.',
    ),
  );
}

/**
 * Runs the command under Node 24 and takes over its exit code. A signal to this process goes on to that one, and its
 * channel tells it when this process is gone, so that it never stays behind alone.
 */
function handOver(file, args, env) {
  const child = spawn(runtime(), ['--disable-warning=ExperimentalWarning', file, ...args], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Ctrl-C reaches the whole foreground group by itself; this process only waits.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

function run(file, args) {
  const result = spawnSync(file, args, { stdio: 'inherit' });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

function say(de, en) {
  return german ? de : en;
}
