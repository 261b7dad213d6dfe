'use client';

import { useTranslations } from 'next-intl';
import { Skeleton } from '#components/ui/skeleton.tsx';

export default function Loading() {
  const t = useTranslations('admin.editor');
  return (
    <div data-wide aria-busy className="mx-auto max-w-3xl space-y-5">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <Skeleton className="h-9 w-3/4" />
      <Skeleton className="h-16" />
      <Skeleton className="h-9" />
      {['w-full', 'w-11/12', 'w-full', 'w-4/5', 'w-2/3'].map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a picture that never changes
        <Skeleton key={index} className={width} />
      ))}
    </div>
  );
}
