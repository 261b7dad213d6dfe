import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { forgetAllAttempts } from './attempts.ts';
import { hashPassword } from './password.ts';
import { revokeSessions } from './sessions.ts';

interface Account {
  id: string;
  name: string;
  email: string;
}

/**
 * Whose password is meant.
 * @param email without it, the owner
 * @throws DomainError `auth.noSuchAccount`, `auth.noOwner`
 */
export async function accountToReset(email: string | undefined): Promise<Account> {
  const user = await database().user.findFirst({
    where: email === undefined ? { role: 'owner' } : { email: email.trim().toLowerCase() },
    select: { id: true, name: true, email: true },
    orderBy: { id: 'asc' },
  });
  if (user) return user;
  throw email === undefined ? new DomainError('auth.noOwner') : new DomainError('auth.noSuchAccount', { email });
}

/**
 * For the command line, where whoever asks holds the server: no current password is needed. Ends all sessions of the
 * account, and all waiting after failed attempts.
 * @param password as `passwordSchema` has checked it
 */
export async function resetPassword({ id }: Account, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await database().$transaction(async tx => {
    await tx.user.update({ where: { id }, data: { passwordHash } });
    await tx.auditEvent.create({ data: { action: 'account.resetPassword', subject: id } });
    await revokeSessions(tx, id);
    await forgetAllAttempts(tx);
  });
}
