import { Globe, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { OutboundFilters } from '#components/admin/activity/outbound-filters.tsx';
import { OutboundSummary } from '#components/admin/activity/outbound-summary.tsx';
import { OutboundTable } from '#components/admin/activity/outbound-table.tsx';
import { pageHref } from '#components/admin/activity/page-href.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { listOutboundRequests, outboundTotals } from '#lib/activity/queries.ts';
import { outboundFilterSchema } from '#lib/activity/schema.ts';

const path = '/admin/activity';
const thirtyDays = 30 * 24 * 60 * 60 * 1000;

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.activity');
  return { title: t('tabs.outbound') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What left the server. */
export default async function OutboundPage({ searchParams }: Props) {
  const actor = await requireUser('configure');
  const filter = outboundFilterSchema.parse(await searchParams);
  const [t, format, page, totals] = await Promise.all([
    adminTranslations('admin.activity'),
    adminFormatter(),
    listOutboundRequests(actor, filter),
    outboundTotals(actor, new Date(Date.now() - thirtyDays)),
  ]);
  const kept = { kind: filter.kind, outcome: filter.outcome, host: filter.host };
  const filtered = Object.values(kept).some(Boolean);
  return (
    <>
      <OutboundSummary totals={totals} t={t} format={format} />
      <OutboundFilters path={path} filter={filter} t={t} />
      {page.rows.length > 0 ? (
        <OutboundTable rows={page.rows} t={t} format={format} />
      ) : filtered ? (
        <EmptyState
          icon={SearchX}
          title={t('outbound.noMatch')}
          description={t('outbound.noMatchHint')}
          action={<LinkButton href={path}>{t('filter.reset')}</LinkButton>}
        />
      ) : (
        <EmptyState icon={Globe} title={t('outbound.empty')} description={t('outbound.emptyHint')} />
      )}
      <Pagination
        newerHref={page.newer && pageHref(path, { ...kept, before: page.newer })}
        olderHref={page.older && pageHref(path, { ...kept, after: page.older })}
      />
    </>
  );
}
