'use client';

import { useTranslations } from 'next-intl';
import { ListSkeleton } from '#components/ui/skeleton.tsx';

export default function Loading() {
  return <ListSkeleton label={useTranslations('admin.frame')('loading')} />;
}
