'use client';

import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

export default function NotFound() {
  const t = useTranslations('admin.frame.notFound');
  return (
    <>
      <title>{t('title')}</title>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={SearchX}
        title={t('what')}
        description={t('why')}
        action={
          <>
            <LinkButton href="/admin/posts">{t('posts')}</LinkButton>
            <LinkButton href="/admin">{t('home')}</LinkButton>
          </>
        }
      />
    </>
  );
}
