import type { ReactNode } from 'react';
import { Mark } from '#components/admin/frame/mark.tsx';
import { blogSettings } from '#lib/settings/blog.ts';

/** What lies before the sign-in: one thing to do, in the middle of the page. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
  const { title } = await blogSettings();
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-md content-center gap-6 px-4 py-10">
      <p className="flex items-center gap-2.5 text-sm font-medium text-muted-foreground">
        <Mark />
        {title}
      </p>
      {children}
    </main>
  );
}
