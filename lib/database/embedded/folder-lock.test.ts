import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';
import { startedAt } from './process-identity.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'quellwerk-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const lockFile = () => path.join(folder, 'server.lock');

test('a folder another process works in is refused, with that process named', async () => {
  const other = spawn('sleep', ['60']);
  await once(other, 'spawn');
  writeFileSync(lockFile(), JSON.stringify({ pid: other.pid, startedAt: startedAt(other.pid as number) }));
  expect(() => lockFolder(folder)).toThrow(
    expect.objectContaining({ code: 'database.folderInUse', args: { folder, pid: other.pid } }),
  );
  expect(existsSync(lockFile())).toBe(true);
  other.kill();
  await once(other, 'exit');
  lockFolder(folder)();
});

test.each([
  ['of a process that has ended', JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '1' })],
  ['whose number another process has by now', JSON.stringify({ pid: process.ppid, startedAt: 'long ago' })],
  ['that a power cut left empty', ''],
  ['that is no JSON', '{"pid":'],
])('a lock %s is taken over', (_, content) => {
  writeFileSync(lockFile(), content);
  const release = lockFolder(folder);
  expect(existsSync(lockFile())).toBe(true);
  release();
  expect(existsSync(lockFile())).toBe(false);
});
