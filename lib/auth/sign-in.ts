import { z } from 'zod';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { countAttempt, forgetAttempts, type Mark } from './attempts.ts';
import { knownDevice } from './device.ts';
import { passwordFits, passwordLength } from './password.ts';
import { createSession } from './sessions.ts';

/** Stored and compared in lower case. */
export const emailSchema = z.string().trim().toLowerCase().min(1).max(254).pipe(z.email());

export const signInSchema = z.object({
  email: emailSchema,
  password: z.string().min(1).max(passwordLength.max),
});

export interface SignInRequest extends z.output<typeof signInSchema> {
  /** Whose connection it is, for the limit */
  address: string;
  userAgent: string;
  /** What a sign-in on this device left there before */
  device?: string | undefined;
}

/**
 * Checks the password and opens a session.
 * @throws DomainError `auth.wrongPassword` (also for an unknown or disabled account), `auth.tooManyAttempts`
 */
export async function signIn(request: SignInRequest): Promise<{ userId: string; sessionId: string }> {
  const user = await database().user.findFirst({
    where: { email: request.email, disabledAt: null },
    select: { id: true, passwordHash: true },
  });
  const marks = marksOf(request, user?.id);
  await countAttempt(marks);
  if (!(await passwordFits(user?.passwordHash, request.password)) || !user) throw new DomainError('auth.wrongPassword');
  await forgetAttempts(marks);
  const sessionId = await database().$transaction(tx => createSession(tx, user.id, request.userAgent));
  return { userId: user.id, sessionId };
}

function marksOf({ email, address, device }: SignInRequest, userId: string | undefined): Mark[] {
  const known = knownDevice(userId, device);
  if (known) return [{ kind: 'device', who: known }];
  return [
    { kind: 'account', who: email },
    { kind: 'address', who: address },
  ];
}
