// The Chromium the journeys run in: one that is installed, else Debian's package, else a sentence that says what to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @throws Error that names the ways to install one */
export function chromiumPath(): string {
  const found = installedChromium();
  if (found) return found;
  throw new Error(
    'The journeys need Chromium or Chrome, and none was found. Install one (on Debian: apt-get install chromium), or name it in CHROMIUM_PATH.',
  );
}

/** Installs Debian's package where none is there and this account may. */
export function ensureChromium(): void {
  if (installedChromium() || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.log('Installing the Debian package chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, encoding: 'utf8' });
  let result = install();
  if (result.status !== 0) {
    spawnSync('apt-get', ['update'], { env });
    result = install();
  }
  if (result.status !== 0) console.error(result.stderr);
}

function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return names.map(onPath).find(file => file !== undefined) ?? elsewhere.find(isExecutable);
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map(folder => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us
  }
}
