'use client';

import { useTranslations } from 'next-intl';
import { Skeleton } from '#components/ui/skeleton.tsx';

/** Stands where the editor will be. */
export function EditorSkeleton() {
  const t = useTranslations('admin.editor');
  return (
    <div data-wide aria-busy className="mx-auto max-w-3xl space-y-5">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <Skeleton className="h-9 w-3/4" />
      <Skeleton className="h-16" />
      <Skeleton className="h-9" />
      <Skeleton className="w-full" />
      <Skeleton className="w-11/12" />
      <Skeleton className="w-full" />
      <Skeleton className="w-4/5" />
    </div>
  );
}
