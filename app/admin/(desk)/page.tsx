import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { ExampleContentNotice } from '#components/admin/posts/example-content-notice.tsx';
import { DeskList } from '#components/admin/sources/desk-list.tsx';
import { IntakeForm } from '#components/admin/sources/intake-form.tsx';
import { languageOptions } from '#components/admin/sources/languages.ts';
import { RunningDrafts } from '#components/admin/sources/running-drafts.tsx';
import { prefilledFrom } from '#components/admin/sources/shared-with.ts';
import { SourcePosts } from '#components/admin/sources/source-posts.tsx';
import { SourceRows } from '#components/admin/sources/source-rows.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { may } from '#lib/auth/actor.ts';
import { listDrafts } from '#lib/drafting/queries.ts';
import { hasExampleContent } from '#lib/example-content/queries.ts';
import { listPosts } from '#lib/posts/list.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { listSources } from '#lib/sources/queries.ts';
import { removeExamples } from './posts/actions.ts';

const shown = 5;

const words = z.string().max(20_000).optional().catch(undefined);
/** What the share sheet of a phone sends (`app/manifest.webmanifest`) */
const sharedSchema = z.object({ title: words, text: words, url: words });

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  await requireUser('write');
  const t = await adminTranslations('admin.intake');
  return { title: t('title') };
}

/** The admin area's first screen: bring an original in, or go on with what is under way. */
export default async function IntakePage({ searchParams }: Props) {
  const actor = await requireUser('write');
  const shared = prefilledFrom(sharedSchema.parse(await searchParams));
  const [t, words, runWords, format, { language }, sources, drafts, waiting, hasExamples] = await Promise.all([
    adminTranslations('admin.intake'),
    adminTranslations('source'),
    adminTranslations('admin.drafts'),
    adminFormatter(),
    blogSettings(),
    listSources(actor, {}, shown),
    listDrafts(),
    listPosts(actor, { status: 'draft' }),
    may(actor, 'publish') && hasExampleContent(),
  ]);
  const running = drafts.runs.filter(({ status }) => status === 'queued' || status === 'running').slice(0, shown);
  const posts = waiting.rows.slice(0, shown).map(row => ({ ...row, updatedAt: row.at }));
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      {hasExamples ? <ExampleContentNotice remove={removeExamples} /> : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <div className="space-y-3">
          <IntakeForm languages={languageOptions(language)} shared={shared} />
          <p className="text-sm text-muted-foreground">
            {t.rich('elsewhere', {
              link: chunks => (
                <Link href="/admin/capture" className="underline underline-offset-2">
                  {chunks}
                </Link>
              ),
            })}
          </p>
        </div>
        {running.length > 0 ? (
          <DeskList title={t('running.title')} all={{ href: '/admin/drafts', label: t('running.all') }}>
            <RunningDrafts runs={running} t={runWords} format={format} />
          </DeskList>
        ) : null}
        <div className="grid items-start gap-x-6 gap-y-8 lg:grid-cols-2">
          <DeskList
            title={t('recent.title')}
            all={sources.rows.length > 0 ? { href: '/admin/sources', label: t('recent.all') } : undefined}
            empty={t('recent.empty')}
          >
            {sources.rows.length > 0 ? (
              <SourceRows rows={sources.rows} t={words} format={format} locale={language} compact />
            ) : null}
          </DeskList>
          <DeskList
            title={t('waiting.title')}
            all={posts.length > 0 ? { href: '/admin/posts?status=draft', label: t('waiting.all') } : undefined}
            empty={t('waiting.empty')}
          >
            {posts.length > 0 ? <SourcePosts posts={posts} t={words} format={format} /> : null}
          </DeskList>
        </div>
      </div>
    </>
  );
}
