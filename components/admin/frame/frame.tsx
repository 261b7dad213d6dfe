'use client';

import { type ReactNode, useState } from 'react';
import type { ActionResult } from '#app/_server/action-result.ts';
import type { FoundTitles } from '#lib/search/find-titles.ts';
import { CommandPalette } from './command-palette.tsx';
import { FrameContext } from './frame-context.ts';
import type { ScreenKey } from './navigation.ts';
import { ShortcutHelp } from './shortcut-help.tsx';
import { Sidebar } from './sidebar.tsx';
import { SkipLink } from './skip-link.tsx';
import type { Theme } from './theme.ts';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

export interface FrameProps {
  blogTitle: string;
  userName: string;
  /** The screens this person may open */
  allowed: readonly ScreenKey[];
  heldComments: number;
  theme: Theme;
  /** Server actions; handed in because components do not import from `app` */
  signOut: (input?: unknown) => Promise<ActionResult<unknown>>;
  findTitles: (input: { query: string }) => Promise<ActionResult<FoundTitles>>;
  children: ReactNode;
}

/**
 * Sidebar on wide screens, bar with drawer on narrow ones, and the screen itself. Screens are at most 72 rem wide; one
 * that needs the whole width (the editor) says so with `data-wide` on any of its elements.
 */
export function Frame({ children, ...props }: FrameProps) {
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const shortcuts = useShortcuts({
    allowed: props.allowed,
    openPalette: () => setPalette(true),
    openHelp: () => setHelp(true),
  });
  return (
    <FrameContext value={{ ...props, openPalette: () => setPalette(true), openHelp: () => setHelp(true) }}>
      <SkipLink />
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Sidebar />
        <TopBar />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl min-w-0 px-4 py-6 has-data-wide:max-w-none sm:px-6 lg:px-10 lg:py-8"
        >
          {children}
        </main>
      </div>
      <CommandPalette open={palette} onOpenChange={setPalette} />
      <ShortcutHelp open={help} onOpenChange={setHelp} shortcuts={shortcuts} />
    </FrameContext>
  );
}
