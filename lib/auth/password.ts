import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';

export const passwordLength = { min: 12, max: 200 };

/** 12 to 200 characters of any kind: length is what counts (NIST SP 800-63B-4, 3.1.1.2). */
export const passwordSchema = z.string().min(passwordLength.min).max(passwordLength.max);

/** argon2id is the library's default algorithm; 64 MiB and 3 passes take about 90 ms. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** Unicode-normalised first, so that a password typed on another keyboard is the same one. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(password.normalize('NFKC'), cost);
}

let decoy: Promise<string> | undefined;

/** Takes as long for an account that does not exist (`undefined`), so that the time does not tell which accounts do. */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('an account that does not exist');
  const decoyHash = await decoy;
  const fits = await verify(passwordHash ?? decoyHash, password.normalize('NFKC'));
  return fits && passwordHash !== undefined;
}
