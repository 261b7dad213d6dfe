import { SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { adminTranslations } from '#app/_server/intl.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.frame.notFound');
  return { title: t('title') };
}

export default async function NotFound() {
  const t = await adminTranslations('admin.frame.notFound');
  return (
    <>
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
