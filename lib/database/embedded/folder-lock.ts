import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '#lib/domain-error.ts';
import { isRunning, startedAt } from './process-identity.ts';

interface Holder {
  pid: number;
  startedAt: string | undefined;
}

/**
 * Takes the data folder for this process, so that two servers never run on one. A lock whose holder has ended (after
 * `kill -9`, a crash or a power cut) is taken over.
 * @returns the function that gives the folder free again
 * @throws DomainError `database.folderInUse` with the holder's process number
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'server.lock');
  const own: Holder = { pid: process.pid, startedAt: startedAt(process.pid) };
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(own));
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      // A hard link appears whole or not at all: nobody ever reads a half-written lock.
      if (linked(mine, file)) return () => rmSync(file, { force: true });
      const holder = readHolder(file);
      if (holder && isAlive(holder)) throw new DomainError('database.folderInUse', { folder, pid: holder.pid });
      rmSync(file, { force: true });
    }
    throw new DomainError('database.folderInUse', { folder, pid: 0 });
  } finally {
    rmSync(mine, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined; // given free in between, or damaged by a power cut: nobody holds it
  }
}

function isAlive(holder: Holder): boolean {
  return holder.pid !== process.pid && isRunning(holder.pid) && startedAt(holder.pid) === holder.startedAt;
}
