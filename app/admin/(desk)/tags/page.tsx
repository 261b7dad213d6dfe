import { Tags } from 'lucide-react';
import type { Metadata } from 'next';
import { adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { pageHref } from '#components/admin/activity/page-href.ts';
import { TagButtons } from '#components/admin/tags/tag-buttons.tsx';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field } from '#components/ui/field.tsx';
import { FilterBar } from '#components/ui/filter-bar.tsx';
import { Input } from '#components/ui/input.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { Row, RowList } from '#components/ui/row-list.tsx';
import { tagPath } from '#lib/posts/tags/path.ts';
import { listTags, tagNames } from '#lib/posts/tags/queries.ts';
import { tagListSchema } from '#lib/posts/tags/schema.ts';
import { merge, remove, rename } from './actions.ts';

const path = '/admin/tags';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.tags');
  return { title: t('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function TagsPage({ searchParams }: Props) {
  const actor = await requireUser('read');
  const request = tagListSchema.parse(await searchParams);
  const { query } = request;
  const [t, { rows, next }, all] = await Promise.all([
    adminTranslations('admin.tags'),
    listTags(actor, request),
    tagNames(actor),
  ]);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <FilterBar key={query} action={path} label={t('search.label')}>
        <Field label={t('search.words')} hideLabel name="query" className="w-full max-w-80 flex-1 basis-48">
          <Input type="search" defaultValue={query ?? ''} placeholder={t('search.words')} maxLength={60} />
        </Field>
        <Button type="submit" variant="outline">
          {t('search.submit')}
        </Button>
        {query ? (
          <LinkButton href={path} variant="ghost">
            {t('search.reset')}
          </LinkButton>
        ) : null}
      </FilterBar>
      {rows.length > 0 ? (
        <RowList>
          {rows.map(tag => (
            <Row
              key={tag.id}
              title={tag.published > 0 ? <a href={tagPath(tag.slug)}>{tag.name}</a> : tag.name}
              meta={<span>{t('counts', { posts: tag.posts, published: tag.published })}</span>}
              actions={<TagButtons tag={tag} all={all} {...{ rename, merge, remove }} />}
            />
          ))}
        </RowList>
      ) : (
        <EmptyState
          icon={Tags}
          title={query ? t('noMatch', { query }) : t('empty')}
          description={query ? t('noMatchHint') : t('emptyHint')}
        />
      )}
      <Pagination olderHref={next && pageHref(path, { query, after: next })} />
    </>
  );
}
