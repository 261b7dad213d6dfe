import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth/next';
import { cache } from 'react';
import { may, type Permission } from '#lib/auth/actor.ts';
import { requestedPathHeader } from '#lib/auth/requested-path.ts';
import type { SignedIn } from '#lib/auth/sessions.ts';
import { authOptions } from './auth-options.ts';
import { nothingHere } from './nothing-here.ts';
import { signInPath } from './safe-next.ts';

/** Who is signed in, checked against the database; within one render it is asked once. */
export const currentUser = cache(async (): Promise<SignedIn | undefined> => {
  return (await getServerSession(authOptions()))?.signedIn;
});

/**
 * For pages and layouts of the admin area. Whoever is not signed in goes to the sign-in page and comes back afterwards;
 * to whoever may not do this, the page does not exist.
 */
export async function requireUser(permission: Permission = 'read'): Promise<SignedIn> {
  const actor = await currentUser();
  if (!actor) redirect(signInPath((await headers()).get(requestedPathHeader) ?? undefined));
  if (!may(actor, permission)) nothingHere();
  return actor;
}
