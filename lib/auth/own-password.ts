import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { countAttempt, forgetAttempts, type Mark } from './attempts.ts';
import { passwordFits } from './password.ts';
import type { SignedIn } from './sessions.ts';

/**
 * Whether the person at the keyboard is the one who signed in. Counted apart from sign-in: strangers at the door do not
 * keep the owner from changing a password.
 * @throws DomainError `auth.wrongCurrentPassword`, `auth.tooManyAttempts`
 */
export async function assertOwnPassword(actor: SignedIn, password: string): Promise<void> {
  const marks: Mark[] = [{ kind: 'account', who: `own\0${actor.userId}` }];
  await countAttempt(marks);
  const { passwordHash } = await database().user.findUniqueOrThrow({ where: { id: actor.userId } });
  if (!(await passwordFits(passwordHash, password))) throw new DomainError('auth.wrongCurrentPassword');
  await forgetAttempts(marks);
}
