import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { requireUser } from '#app/_server/session.ts';
import { Frame } from '#components/admin/frame/frame.tsx';
import { screens } from '#components/admin/frame/navigation.ts';
import { themeCookie, themeFrom } from '#components/admin/frame/theme.ts';
import { heldComments } from '#lib/activity/waiting.ts';
import { may } from '#lib/auth/actor.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { endSession, findTitlesForPalette } from './actions.ts';

/** Everything behind the sign-in. Pages ask for their permission themselves: a layout is not rendered on every way in. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireUser('read');
  const [{ title }, held, jar] = await Promise.all([
    blogSettings(),
    may(actor, 'moderate') ? heldComments() : 0,
    cookies(),
  ]);
  return (
    <Frame
      blogTitle={title}
      userName={actor.name}
      allowed={screens.filter(screen => may(actor, screen.permission)).map(screen => screen.key)}
      heldComments={held}
      theme={themeFrom(jar.get(themeCookie)?.value)}
      signOut={endSession}
      findTitles={findTitlesForPalette}
    >
      {children}
    </Frame>
  );
}
