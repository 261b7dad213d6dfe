// Entry of `npm start` and `npm test`. Runs on Node 20.19 as it comes (plain JavaScript, no packages): brings the locked
// packages in, then hands over to the Node 24 that they contain.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const [command = 'test', ...rest] = process.argv.slice(2);
const node = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

try {
  requireNode();
  step('packages', ['package-lock.json', '.npmrc'], 'Installing the locked packages', installPackages);
  step(
    'client',
    ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
    'Generating the Prisma client',
    generate,
  );
  process.exit(run(runtime(), [`scripts/${command}.ts`, ...rest]));
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Quellwerk needs Node 20.19 or newer; this is ${process.versions.node}. Please install a newer Node.`,
  );
}

/** Does `work` unless it was done for exactly these files before. A stamp is written only after success. */
function step(name, files, label, work) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  const stamp = path.join('node_modules', '.quellwerk', name);
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write(`${label} …\n`);
  work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/**
 * `npm install` and not `npm ci`: a registry that does not carry the optional packages of every platform leaves gaps in
 * the lock file, at which `npm ci` stops even where this platform needs none of them. `--no-save` keeps both files as
 * they are; versions and integrity hashes still come from the lock file.
 */
function installPackages() {
  const npm = process.env.npm_execpath;
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (status !== 0) {
    throw new Error('The packages could not be installed; npm says why above. Check the network and try again.');
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
  if (result.status !== 0)
    throw new Error(`The Prisma client could not be generated:\n${result.stderr || result.stdout}`);
}

function runtime() {
  if (existsSync(node)) return node;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error('There is no Node 24 package for this platform; please start with Node 24 or newer.');
}

function run(file, args) {
  const result = spawnSync(file, args, { stdio: 'inherit' });
  if (result.error) throw result.error;
  return result.status ?? 1;
}
