import { FileText, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { pageHref } from '#components/admin/activity/page-href.ts';
import { ExampleContentNotice } from '#components/admin/posts/example-content-notice.tsx';
import { NewPostButton } from '#components/admin/posts/new-post-button.tsx';
import { PostRows } from '#components/admin/posts/post-rows.tsx';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field } from '#components/ui/field.tsx';
import { FilterBar } from '#components/ui/filter-bar.tsx';
import { Input } from '#components/ui/input.tsx';
import { NavTabs } from '#components/ui/nav-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { may } from '#lib/auth/actor.ts';
import { hasExampleContent } from '#lib/example-content/queries.ts';
import { countPosts, listPosts } from '#lib/posts/list.ts';
import { postFilters, postListSchema } from '#lib/posts/schema.ts';
import { deleteForGood, newPost, publish, removeExamples, restore, trash, unpublish } from './actions.ts';

const path = '/admin/posts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.posts');
  return { title: t('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PostsPage({ searchParams }: Props) {
  const actor = await requireUser('read');
  const request = postListSchema.parse(await searchParams);
  const { status, query } = request;
  const mayPublish = may(actor, 'publish');
  const [t, format, page, counts, hasExamples] = await Promise.all([
    adminTranslations('admin.posts'),
    adminFormatter(),
    listPosts(actor, request),
    countPosts(actor),
    mayPublish && hasExampleContent(),
  ]);
  const state = status === 'all' ? undefined : status;
  const tabs = postFilters.map(filter => ({
    href: pageHref(path, { status: filter === 'all' ? undefined : filter, query }),
    label: t(`filters.${filter}`, { count: counts[filter] }),
    current: filter === status,
  }));
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} actions={<NewPostButton create={newPost} />} />
      {hasExamples ? <ExampleContentNotice remove={removeExamples} /> : null}
      <NavTabs label={t('filters.label')} tabs={tabs} />
      <FilterBar key={query} action={path} label={t('search.label')}>
        {state ? <input type="hidden" name="status" value={state} /> : null}
        <Field label={t('search.words')} hideLabel name="query" className="w-full max-w-80 flex-1 basis-48">
          <Input type="search" defaultValue={query ?? ''} placeholder={t('search.words')} maxLength={200} />
        </Field>
        <Button type="submit" variant="outline">
          {t('search.submit')}
        </Button>
        {query ? (
          <LinkButton href={pageHref(path, { status: state })} variant="ghost">
            {t('search.reset')}
          </LinkButton>
        ) : null}
      </FilterBar>
      {page.rows.length > 0 ? (
        <PostRows
          rows={page.rows}
          t={t}
          format={format}
          mayPublish={mayPublish}
          actions={{ publish, unpublish, trash, restore, deleteForGood }}
        />
      ) : query ? (
        <EmptyState icon={SearchX} title={t('noMatch', { query })} description={t('noMatchHint')} />
      ) : (
        <EmptyState icon={FileText} title={t(`empty.${status}`)} description={t(`emptyHint.${status}`)} />
      )}
      <Pagination
        newerHref={page.newer && pageHref(path, { status: state, query, before: page.newer })}
        olderHref={page.older && pageHref(path, { status: state, query, after: page.older })}
      />
    </>
  );
}
