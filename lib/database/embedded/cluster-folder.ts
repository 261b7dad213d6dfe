import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { canTraverse, type SystemUser } from './system-user.ts';

/** A folder every account may enter, for what PostgreSQL's own account cannot reach inside a private checkout. */
export function sharedFolder(): string {
  const folder = '/var/lib/quellwerk';
  if (process.getuid?.() === 0 && !existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  }
  return folder;
}

/**
 * Where the cluster lies: `postgres` in the data folder. Where PostgreSQL's account cannot enter the data folder (a
 * checkout in root's home, say), that name is a link to a folder of this blog's own under {@link sharedFolder}.
 */
export function clusterFolder(dataDir: string, user: SystemUser | undefined): string {
  mkdirSync(dataDir, { recursive: true });
  const inside = path.join(dataDir, 'postgres');
  const stat = lstatSync(inside, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return readlinkSync(inside);
  if (stat && holdsCluster(inside)) return inside;
  if (!user || canTraverse(user, dataDir)) return inside;
  rmSync(inside, { recursive: true, force: true }); // what an interrupted creation left: PostgreSQL never ran here
  const name = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 16);
  const outside = path.join(sharedFolder(), `postgres-${name}`);
  symlinkSync(outside, inside);
  return outside;
}

/**
 * @throws the system's error where the folder cannot be read: it must not be mistaken for an empty one
 */
export function holdsCluster(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).includes('PG_VERSION');
}
