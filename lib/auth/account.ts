import { z } from 'zod';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import type { Actor } from './actor.ts';
import { countAttempt, forgetAttempts, type Mark } from './attempts.ts';
import { hashPassword, passwordFits, passwordLength, passwordSchema } from './password.ts';
import { revokeSessions, type SignedIn } from './sessions.ts';
import { emailSchema } from './sign-in.ts';

export const profileSchema = z.object({ name: z.string().trim().min(1).max(120), email: emailSchema });

export const changePasswordSchema = z.object({
  current: z.string().min(1).max(passwordLength.max),
  next: passwordSchema,
});

export interface Account {
  id: string;
  name: string;
  email: string;
}

export async function accountOf(actor: Actor): Promise<Account> {
  return await database().user.findUniqueOrThrow({
    where: { id: actor.userId ?? '' },
    select: { id: true, name: true, email: true },
  });
}

/** @throws DomainError `auth.emailTaken` */
export async function changeProfile(actor: SignedIn, input: z.output<typeof profileSchema>): Promise<void> {
  const id = actor.userId;
  await database().$transaction(async tx => {
    const taken = await tx.user.findFirst({ where: { email: input.email, id: { not: id } }, select: { id: true } });
    if (taken) throw new DomainError('auth.emailTaken', { email: input.email });
    await tx.user.update({ where: { id }, data: input });
    await tx.auditEvent.create({ data: { userId: id, action: 'account.change', subject: id } });
  });
}

/**
 * Sets a new password and ends all sessions but the one it was done in.
 * @throws DomainError `auth.wrongCurrentPassword`, `auth.tooManyAttempts`
 */
export async function changePassword(actor: SignedIn, input: z.output<typeof changePasswordSchema>): Promise<void> {
  const { email, passwordHash } = await database().user.findUniqueOrThrow({ where: { id: actor.userId } });
  const marks: Mark[] = [{ kind: 'account', who: email }];
  await countAttempt(marks);
  if (!(await passwordFits(passwordHash, input.current))) throw new DomainError('auth.wrongCurrentPassword');
  await forgetAttempts(marks);
  await setPassword(actor.userId, input.next, actor.sessionId);
}

/**
 * For the command line, where whoever asks holds the server. Ends all sessions of the account.
 * @param email which account; where there is only one it may be left out
 * @throws DomainError `auth.noSuchAccount`
 */
export async function resetPassword(email: string | undefined, password: string): Promise<Account> {
  const users = await database().user.findMany({
    where: email ? { email: email.trim().toLowerCase() } : {},
    select: { id: true, name: true, email: true },
    take: 2,
  });
  const [user] = users;
  if (!user || users.length > 1) throw new DomainError('auth.noSuchAccount', { email: email ?? '' });
  await setPassword(user.id, password);
  await forgetAttempts([{ kind: 'account', who: user.email }]);
  return user;
}

async function setPassword(userId: string, password: string, keepSession?: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await database().$transaction(async tx => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    await revokeSessions(tx, userId, keepSession);
    await tx.auditEvent.create({ data: { userId, action: 'account.password', subject: userId } });
  });
}
