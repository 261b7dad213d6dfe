import { ClipboardList, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { EventFilters } from '#components/admin/activity/event-filters.tsx';
import { EventTable } from '#components/admin/activity/event-table.tsx';
import { pageHref } from '#components/admin/activity/page-href.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { auditPeople, listAuditEvents } from '#lib/activity/queries.ts';
import { auditFilterSchema } from '#lib/activity/schema.ts';

const path = '/admin/activity/events';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.activity');
  return { title: t('tabs.events') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Who did what. */
export default async function EventsPage({ searchParams }: Props) {
  const actor = await requireUser('configure');
  const filter = auditFilterSchema.parse(await searchParams);
  const [t, format, page, people] = await Promise.all([
    adminTranslations('admin.activity'),
    adminFormatter(),
    listAuditEvents(actor, filter),
    auditPeople(actor),
  ]);
  const kept = { area: filter.area, userId: filter.userId };
  const filtered = Object.values(kept).some(Boolean);
  return (
    <>
      <EventFilters path={path} filter={filter} people={people} t={t} />
      {page.rows.length > 0 ? (
        <EventTable rows={page.rows} t={t} format={format} />
      ) : filtered ? (
        <EmptyState
          icon={SearchX}
          title={t('events.noMatch')}
          description={t('events.noMatchHint')}
          action={<LinkButton href={path}>{t('filter.reset')}</LinkButton>}
        />
      ) : (
        <EmptyState icon={ClipboardList} title={t('events.empty')} description={t('events.emptyHint')} />
      )}
      <Pagination
        newerHref={page.newer && pageHref(path, { ...kept, before: page.newer })}
        olderHref={page.older && pageHref(path, { ...kept, after: page.older })}
      />
    </>
  );
}
