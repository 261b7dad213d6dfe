import { Library, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { pageHref } from '#components/admin/activity/page-href.ts';
import { SourceRows } from '#components/admin/sources/source-rows.tsx';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field } from '#components/ui/field.tsx';
import { FilterBar } from '#components/ui/filter-bar.tsx';
import { Input } from '#components/ui/input.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { blogSettings } from '#lib/settings/blog.ts';
import { listSources } from '#lib/sources/queries.ts';
import { sourceFilterSchema } from '#lib/sources/schema.ts';

const path = '/admin/sources';

export async function generateMetadata(): Promise<Metadata> {
  await requireUser('read');
  const t = await adminTranslations('admin.sources');
  return { title: t('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SourcesPage({ searchParams }: Props) {
  const actor = await requireUser('read');
  const filter = sourceFilterSchema.parse(await searchParams);
  const [t, words, format, { language }, page] = await Promise.all([
    adminTranslations('admin.sources'),
    adminTranslations('source'),
    adminFormatter(),
    blogSettings(),
    listSources(actor, filter),
  ]);
  const { query } = filter;
  const newOne = (
    <LinkButton href="/admin" variant="default">
      {t('new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} actions={newOne} />
      <FilterBar key={query} action={path} label={t('search.label')}>
        <Field label={t('search.words')} hideLabel name="query" className="w-full max-w-80 flex-1 basis-48">
          <Input
            type="search"
            defaultValue={query ?? ''}
            placeholder={t('search.placeholder')}
            maxLength={200}
            spellCheck={false}
          />
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
      {page.rows.length > 0 ? (
        <SourceRows rows={page.rows} t={words} format={format} locale={language} />
      ) : query ? (
        <EmptyState
          icon={SearchX}
          title={t('noMatch', { query })}
          description={t('noMatchHint')}
          action={<LinkButton href={path}>{t('search.reset')}</LinkButton>}
        />
      ) : (
        <EmptyState icon={Library} title={t('empty')} description={t('emptyHint')} action={newOne} />
      )}
      <Pagination
        newerHref={page.newer && pageHref(path, { query, before: page.newer })}
        olderHref={page.older && pageHref(path, { query, after: page.older })}
      />
    </>
  );
}
