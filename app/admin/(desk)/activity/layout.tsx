import type { ReactNode } from 'react';
import { adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { NavTabs } from '#components/ui/nav-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

export default async function ActivityLayout({ children }: { children: ReactNode }) {
  await requireUser('configure');
  const t = await adminTranslations('admin.activity');
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <NavTabs
        label={t('tabs.label')}
        tabs={[
          { href: '/admin/activity', label: t('tabs.outbound') },
          { href: '/admin/activity/events', label: t('tabs.events') },
        ]}
      />
      {children}
    </>
  );
}
