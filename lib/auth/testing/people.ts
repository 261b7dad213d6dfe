import { database } from '#lib/database/client.ts';
import type { Role } from '#lib/database/generated/enums.ts';
import { hashPassword } from '../password.ts';
import { createSession, type SignedIn } from '../sessions.ts';

export const rightPassword = 'ein langes Passwort';

let hashed: Promise<string> | undefined;

/** An account whose password is {@link rightPassword}. */
export async function aPerson({ email = 'anna@example.org', role = 'owner' as Role, name = 'Anna' } = {}) {
  hashed ??= hashPassword(rightPassword);
  return await database().user.create({ data: { email, name, role, passwordHash: await hashed } });
}

/** The person, signed in on one more device. */
export async function signedIn({ id, name, role }: { id: string; name: string; role: Role }): Promise<SignedIn> {
  const sessionId = await database().$transaction(tx => createSession(tx, id, 'Firefox'));
  return { userId: id, name, role, sessionId };
}

export async function removePeople(): Promise<void> {
  await database().auditEvent.deleteMany();
  await database().user.deleteMany();
  await database().rateLimit.deleteMany();
}
