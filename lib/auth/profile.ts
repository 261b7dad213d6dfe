import { z } from 'zod';
import { database } from '#lib/database/client.ts';
import { unlessTaken } from '#lib/database/unless-taken.ts';
import { DomainError } from '#lib/domain-error.ts';
import { assertOwnPassword } from './own-password.ts';
import { passwordLength } from './password.ts';
import type { SignedIn } from './sessions.ts';
import { emailSchema } from './sign-in.ts';

export const profileSchema = z.object({
  name: z.string().trim().min(1).max(120),
  email: emailSchema,
  /** Needed where the e-mail address changes */
  current: z.string().max(passwordLength.max).optional(),
});

export interface Profile {
  name: string;
  email: string;
}

export async function profileOf(actor: SignedIn): Promise<Profile> {
  return await database().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { name: true, email: true },
  });
}

/**
 * A new address is a new name to sign in with: whoever found an open browser may not take the account along.
 * @throws DomainError `auth.emailTaken`, `auth.wrongCurrentPassword`, `auth.tooManyAttempts`
 */
export async function changeProfile(actor: SignedIn, input: z.output<typeof profileSchema>): Promise<void> {
  const { current, ...profile } = input;
  const { email } = await profileOf(actor);
  if (profile.email !== email) await assertOwnPassword(actor, current ?? '');
  await unlessTaken(new DomainError('auth.emailTaken', { email: profile.email }), () =>
    database().$transaction(async tx => {
      await tx.user.update({ where: { id: actor.userId }, data: profile });
      await tx.auditEvent.create({ data: { userId: actor.userId, action: 'account.change', subject: actor.userId } });
    }),
  );
}
