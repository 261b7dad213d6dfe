import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '#lib/domain-error.ts';

export interface SystemUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: an account of its own is used then, made where there is none. */
const accountNames = ['postgres', 'quellwerk'];

/**
 * The account PostgreSQL runs under; undefined where this process is not root and can run it itself. A cluster that an
 * ordinary account made (the server was started without root before) stays that account's.
 * @throws DomainError `database.noAccount` where none exists and none can be made
 */
export function postgresUser(cluster: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const made = statSync(cluster, { throwIfNoEntry: false });
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid };
  const found = accountNames.map(lookUp).find(user => user !== undefined);
  if (found) return found;
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'quellwerk']);
  } catch (cause) {
    throw new DomainError('database.noAccount', {}, { cause });
  }
  const added = lookUp('quellwerk');
  if (!added) throw new DomainError('database.noAccount');
  return added;
}

function lookUp(name: string): SystemUser | undefined {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined; // `id` fails for an unknown account
  }
}

/** Whether `user` may pass through every folder above `target` and enter `target` itself. */
export function canTraverse(user: SystemUser, target: string): boolean {
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat) {
      const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001;
      if ((stat.mode & bit) === 0) return false;
    }
    if (folder === path.dirname(folder)) return true;
  }
}
