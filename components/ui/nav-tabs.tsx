'use client';

import NextLink from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { cn } from './class-names.ts';

interface NavTab {
  href: string;
  label: ReactNode;
  /** Whether this is the page shown, where the path alone does not tell (tabs that differ in their query) */
  current?: boolean;
}

/** Links between sibling pages that look like tabs. */
export function NavTabs({ label, tabs }: { label: string; tabs: readonly NavTab[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className="mb-6 overflow-x-auto">
      <ul className="flex min-w-max gap-1 border-b">
        {tabs.map(tab => {
          const current = tab.current ?? pathname === tab.href;
          return (
            <li key={tab.href}>
              <NextLink
                href={tab.href}
                aria-current={current ? 'page' : undefined}
                className={cn(
                  '-mb-px flex h-9 items-center gap-2 border-b-2 border-transparent px-3 forced-colors:border-[Canvas] font-medium text-muted-foreground hover:text-foreground focus-visible:-outline-offset-2',
                  current && 'border-primary text-foreground forced-colors:border-[Highlight]',
                )}
              >
                {tab.label}
              </NextLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
