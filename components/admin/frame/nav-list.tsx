'use client';

import {
  ChartNoAxesColumn,
  CircleUser,
  FilePlus2,
  FileText,
  Library,
  type LucideIcon,
  MessageSquare,
  PenLine,
  Settings,
  Tags,
} from 'lucide-react';
import NextLink from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '#components/ui/class-names.ts';
import { isCurrent, type Screen, type ScreenKey, screens } from './navigation.ts';

export const screenIcons: Record<ScreenKey, LucideIcon> = {
  new: FilePlus2,
  posts: FileText,
  sources: Library,
  drafts: PenLine,
  comments: MessageSquare,
  tags: Tags,
  settings: Settings,
  activity: ChartNoAxesColumn,
  account: CircleUser,
};

/** Stands apart from the daily work */
const houseKeeping: ReadonlySet<ScreenKey> = new Set(['settings', 'activity', 'account']);

interface NavListProps {
  /** The screens this person may open */
  allowed: readonly ScreenKey[];
  heldComments: number;
}

export function NavList({ allowed, heldComments }: NavListProps) {
  const t = useTranslations('admin.frame');
  const pathname = usePathname();
  const open = screens.filter(screen => allowed.includes(screen.key));
  const groups = [
    open.filter(screen => !houseKeeping.has(screen.key)),
    open.filter(screen => houseKeeping.has(screen.key)),
  ];
  return (
    <nav aria-label={t('navigation')} className="grid gap-4">
      {groups.map(group => (
        <ul key={group[0]?.key} className="grid gap-0.5">
          {group.map(screen => (
            <li key={screen.key}>
              <NavLink screen={screen} current={isCurrent(screen.href, pathname)}>
                <span className="truncate">{t(`nav.${screen.key}`)}</span>
                {screen.key === 'comments' && heldComments > 0 ? <Waiting count={heldComments} /> : null}
              </NavLink>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

function NavLink({ screen, current, children }: { screen: Screen; current: boolean; children: ReactNode }) {
  const Icon = screenIcons[screen.key];
  return (
    <NextLink
      href={screen.href}
      aria-current={current ? 'page' : undefined}
      className={cn(
        'flex h-9 items-center gap-2.5 rounded-md px-2.5 text-foreground/85 transition-colors hover:bg-accent hover:text-accent-foreground lg:h-8',
        current && 'bg-accent forced-colors:underline font-medium text-accent-foreground [&_svg]:text-primary',
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0 text-muted-foreground" />
      {children}
    </NextLink>
  );
}

function Waiting({ count }: { count: number }) {
  const t = useTranslations('admin.frame');
  return (
    <span className="ms-auto rounded-full bg-primary px-1.5 text-xs leading-5 font-semibold text-primary-foreground tabular-nums">
      <span aria-hidden>{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{t('held', { count })}</span>
    </span>
  );
}
