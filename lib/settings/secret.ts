import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from './environment.ts';

let material: string | undefined;

/** 32 bytes derived for one purpose, so that a leak of one key tells nothing about another. */
export function derivedKey(purpose: 'session' | 'settings' | 'database' | 'form'): Buffer {
  material ??= environment().QUELLWERK_SECRET ?? readOrCreateSecret(path.join(environment().dataDir, 'secret'));
  return Buffer.from(hkdfSync('sha256', material, 'quellwerk', purpose, 32));
}

function readOrCreateSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    // `wx` lets exactly one of several starting processes create the file.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** AES-256-GCM; the result is `v1.<nonce>.<tag>.<ciphertext>` in base64url. */
export function encryptSecret(plain: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derivedKey('settings'), nonce);
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return ['v1', ...[nonce, cipher.getAuthTag(), sealed].map(part => part.toString('base64url'))].join('.');
}

/** @returns undefined where the text was sealed under another secret, e.g. after the secret file was replaced */
export function decryptSecret(sealed: string): string | undefined {
  const [version, nonce, tag, text] = sealed.split('.');
  if (version !== 'v1' || !nonce || !tag || text === undefined) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', derivedKey('settings'), Buffer.from(nonce, 'base64url'));
    decipher.setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8');
  } catch {
    return undefined; // the tag does not fit: another key
  }
}
