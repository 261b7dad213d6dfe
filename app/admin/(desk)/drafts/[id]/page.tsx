import type { Metadata } from 'next';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { nothingHere } from '#app/_server/nothing-here.ts';
import { requireUser } from '#app/_server/session.ts';
import { CoverageList } from '#components/admin/drafting/coverage-list.tsx';
import { RunFacts } from '#components/admin/drafting/run-facts.tsx';
import { RunOutcome } from '#components/admin/drafting/run-outcome.tsx';
import { RunProgress } from '#components/admin/drafting/run-progress.tsx';
import { StatusBadge } from '#components/admin/drafting/status-badge.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { may } from '#lib/auth/actor.ts';
import { DomainError } from '#lib/domain-error.ts';
import { coverageOf } from '#lib/drafting/coverage.ts';
import { draftRun } from '#lib/drafting/queries.ts';
import { runIdSchema } from '#lib/drafting/schema.ts';
import { errorSentence } from '#lib/i18n/translator.ts';
import { blogSettings } from '#lib/settings/blog.ts';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireUser('read');
  const [t, run] = await Promise.all([adminTranslations('admin.drafts'), findRun(params)]);
  return { title: t('run.title', { title: run.source.title }) };
}

export default async function DraftRunPage({ params }: Props) {
  const actor = await requireUser('read');
  const run = await findRun(params);
  const [t, format, { language }, coverage] = await Promise.all([
    adminTranslations('admin.drafts'),
    adminFormatter(),
    blogSettings(),
    run.status === 'done' ? coverageOf(run.id) : undefined,
  ]);
  const active = run.status === 'queued' || run.status === 'running';
  return (
    <>
      <PageHeader
        back={{ href: '/admin/drafts', label: t('title') }}
        title={t('run.title', { title: run.source.title })}
        description={t(`run.about.${run.form}`)}
      >
        <p className="pt-1">
          <StatusBadge status={run.status} label={t(`statuses.${run.status}`)} />
        </p>
      </PageHeader>
      <div className="grid max-w-3xl gap-6">
        {active ? (
          // A key of its own for each attempt: what the last one showed does not linger.
          <RunProgress key={`${run.id} ${run.status}`} run={run} mayStop={may(actor, 'write')} />
        ) : (
          <RunOutcome
            run={run}
            error={run.error && errorSentence(language, new DomainError(run.error.code, run.error.args))}
            mayContinue={may(actor, 'write')}
            mayConfigure={may(actor, 'configure')}
            t={t}
          />
        )}
        <RunFacts run={run} t={t} format={format} />
        {coverage ? <CoverageList coverage={coverage} sourceId={run.source.id} t={t} /> : null}
      </div>
    </>
  );
}

async function findRun(params: Props['params']) {
  const parsed = runIdSchema.safeParse(await params);
  return (parsed.success && (await draftRun(parsed.data.id))) || nothingHere();
}
