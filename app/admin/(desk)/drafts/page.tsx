import { FilePenLine } from 'lucide-react';
import type { Metadata } from 'next';
import NextLink from 'next/link';
import { z } from 'zod';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { StatusBadge } from '#components/admin/drafting/status-badge.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { Row, RowList } from '#components/ui/row-list.tsx';
import { listDrafts } from '#lib/drafting/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.drafts');
  return { title: t('title') };
}

const querySchema = z.object({ after: z.uuid().optional().catch(undefined) });

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DraftsPage({ searchParams }: Props) {
  await requireUser('read');
  const { after } = querySchema.parse(await searchParams);
  const [t, format, { runs, older }] = await Promise.all([
    adminTranslations('admin.drafts'),
    adminFormatter(),
    listDrafts({ after }),
  ]);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={
          <LinkButton href="/admin" variant="default">
            {t('new')}
          </LinkButton>
        }
      />
      {runs.length > 0 ? (
        <RowList>
          {runs.map(run => (
            <Row
              key={run.id}
              title={
                <NextLink href={`/admin/drafts/${run.id}`} className="after:absolute after:inset-0 hover:underline">
                  {run.source.title}
                </NextLink>
              }
              meta={
                <>
                  <span>{t(`forms.${run.form}`)}</span>
                  <span>{t(`languages.${run.locale}`)}</span>
                  {run.model ? <span>{run.model}</span> : null}
                  <time dateTime={run.createdAt.toISOString()}>
                    {format.dateTime(run.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
                  </time>
                </>
              }
              actions={<StatusBadge status={run.status} label={t(`statuses.${run.status}`)} />}
            />
          ))}
        </RowList>
      ) : (
        <EmptyState
          icon={FilePenLine}
          title={t(after ? 'noMore' : 'empty')}
          description={after ? undefined : t('emptyHint')}
          action={<LinkButton href="/admin">{t('new')}</LinkButton>}
        />
      )}
      <Pagination
        newerHref={after ? '/admin/drafts' : undefined}
        olderHref={older ? `/admin/drafts?after=${older}` : undefined}
      />
    </>
  );
}
