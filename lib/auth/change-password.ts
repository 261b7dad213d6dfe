import { z } from 'zod';
import { database } from '#lib/database/client.ts';
import { assertOwnPassword } from './own-password.ts';
import { hashPassword, passwordLength, passwordSchema } from './password.ts';
import { revokeSessions, type SignedIn } from './sessions.ts';

export const changePasswordSchema = z.object({
  current: z.string().min(1).max(passwordLength.max),
  next: passwordSchema,
});

/**
 * Ends all sessions but the one it is done in.
 * @returns how many it ended
 * @throws DomainError `auth.wrongCurrentPassword`, `auth.tooManyAttempts`
 */
export async function changePassword(actor: SignedIn, input: z.output<typeof changePasswordSchema>): Promise<number> {
  await assertOwnPassword(actor, input.current);
  const { userId } = actor;
  const passwordHash = await hashPassword(input.next);
  return await database().$transaction(async tx => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    await tx.auditEvent.create({ data: { userId, action: 'account.password', subject: userId } });
    return await revokeSessions(tx, userId, actor.sessionId);
  });
}
