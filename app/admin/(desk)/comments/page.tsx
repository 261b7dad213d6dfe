import { MessageSquare } from 'lucide-react';
import type { Metadata } from 'next';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { pageHref } from '#components/admin/activity/page-href.ts';
import { CommentRows } from '#components/admin/comments/comment-rows.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { NavTabs } from '#components/ui/nav-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { countComments, listComments } from '#lib/comments/queries.ts';
import { commentFilters, commentListSchema } from '#lib/comments/schema.ts';
import { approve, deleteForGood, restore, trash } from './actions.ts';

const path = '/admin/comments';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.comments');
  return { title: t('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CommentsPage({ searchParams }: Props) {
  const actor = await requireUser('moderate');
  const request = commentListSchema.parse(await searchParams);
  const { status } = request;
  const [t, format, page, counts] = await Promise.all([
    adminTranslations('admin.comments'),
    adminFormatter(),
    listComments(actor, request),
    countComments(actor),
  ]);
  const state = status === 'held' ? undefined : status;
  const tabs = commentFilters.map(filter => ({
    href: pageHref(path, { status: filter === 'held' ? undefined : filter }),
    label: t(`filters.${filter}`, { count: counts[filter] }),
    current: filter === status,
  }));
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <NavTabs label={t('filters.label')} tabs={tabs} />
      {page.rows.length > 0 ? (
        <CommentRows rows={page.rows} t={t} format={format} actions={{ approve, trash, restore, deleteForGood }} />
      ) : (
        <EmptyState icon={MessageSquare} title={t(`empty.${status}`)} description={t(`emptyHint.${status}`)} />
      )}
      <Pagination
        newerHref={page.newer && pageHref(path, { status: state, before: page.newer })}
        olderHref={page.older && pageHref(path, { status: state, after: page.older })}
      />
    </>
  );
}
