import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '#lib/settings/environment.ts';

/** Absolute path of a stored image. The name must be one that `mediaFileName` makes. */
export function mediaPath(fileName: string): string {
  return path.join(environment().dataDir, 'media', fileName);
}

/** Puts a file into the media folder at once or not at all; one that is already there, whole, stays. */
export async function keepFile(fileName: string, bytes: Uint8Array): Promise<void> {
  const target = mediaPath(fileName);
  const present = await stat(target).catch(() => undefined); // absent, the usual case
  if (present?.size === bytes.length) return;
  await mkdir(path.dirname(target), { recursive: true });
  const part = `${target}.${randomUUID()}.part`;
  try {
    await writeFile(part, bytes, { flush: true });
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
