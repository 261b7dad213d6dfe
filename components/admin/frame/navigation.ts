import type { Permission } from '#lib/auth/actor.ts';

/** The screens of the admin area in the order of the sidebar. `key` is also the name under `admin.frame.nav`. */
export const screens = [
  { key: 'new', href: '/admin', permission: 'write', letter: 'n' },
  { key: 'posts', href: '/admin/posts', permission: 'read', letter: 'p' },
  { key: 'sources', href: '/admin/sources', permission: 'read', letter: 'o' },
  { key: 'drafts', href: '/admin/drafts', permission: 'read', letter: 'd' },
  { key: 'comments', href: '/admin/comments', permission: 'moderate', letter: 'c' },
  { key: 'tags', href: '/admin/tags', permission: 'read', letter: 't' },
  { key: 'settings', href: '/admin/settings', permission: 'configure', letter: 's' },
  { key: 'activity', href: '/admin/activity', permission: 'configure', letter: 'a' },
  { key: 'account', href: '/admin/account', permission: 'read', letter: 'k' },
] as const satisfies readonly { key: string; href: string; permission: Permission; letter: string }[];

export type Screen = (typeof screens)[number];
export type ScreenKey = Screen['key'];

/** The first screen is current only as itself; every other also while something below it is shown. */
export function isCurrent(href: string, pathname: string): boolean {
  return pathname === href || (href !== '/admin' && pathname.startsWith(`${href}/`));
}
