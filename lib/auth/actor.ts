import type { Role } from '#lib/database/generated/enums.ts';
import { DomainError } from '#lib/domain-error.ts';

/** What a door asks for. Each role may do what {@link permissions} lists. */
export type Permission = 'read' | 'write' | 'publish' | 'moderate' | 'configure';

/** Who acts. Domain verbs that need somebody's permission take one as their first argument. */
export interface Actor {
  /** null for the system itself: jobs and scripts */
  userId: string | null;
  name: string;
  role: Role | 'system';
}

const permissions: Record<Actor['role'], readonly Permission[]> = {
  system: ['read', 'write', 'publish', 'moderate', 'configure'],
  owner: ['read', 'write', 'publish', 'moderate', 'configure'],
  editor: ['read', 'write', 'publish', 'moderate'],
  author: ['read', 'write'],
};

/** For jobs and scripts, which no person is signed in to. */
export const systemActor: Actor = { userId: null, name: 'Quellwerk', role: 'system' };

export function may(actor: Actor, permission: Permission): boolean {
  return permissions[actor.role].includes(permission);
}

/** @throws DomainError `auth.forbidden` */
export function assertMay(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new DomainError('auth.forbidden');
}
