'use client';

import { ScreenError, type ScreenErrorProps } from '#components/admin/frame/screen-error.tsx';

/** For failures of the frame itself, and of the screens before sign-in. */
export default function AdminError(props: ScreenErrorProps) {
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      <ScreenError {...props} />
    </main>
  );
}
