import { ExternalLink } from 'lucide-react';
import type { Metadata } from 'next';
import { cache } from 'react';
import { z } from 'zod';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { nothingHere } from '#app/_server/nothing-here.ts';
import { requireUser } from '#app/_server/session.ts';
import { StartDraft } from '#components/admin/drafting/start-draft.tsx';
import { DeleteSource } from '#components/admin/sources/delete-source.tsx';
import { DetailsForm } from '#components/admin/sources/details-form.tsx';
import { languageOptions } from '#components/admin/sources/languages.ts';
import { MissingText } from '#components/admin/sources/missing-text.tsx';
import { SourceFacts } from '#components/admin/sources/source-facts.tsx';
import { SourcePosts } from '#components/admin/sources/source-posts.tsx';
import { SourceText } from '#components/admin/sources/source-text.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card, CardContent, Section } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { may } from '#lib/auth/actor.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { dayIn } from '#lib/sources/day.ts';
import { type SourceDetails, sourceDetails } from '#lib/sources/queries.ts';
import { sourceIdSchema } from '#lib/sources/schema.ts';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const querySchema = z.object({ from: z.coerce.number().int().min(1).catch(1) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findSource((await params).id)).title };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const actor = await requireUser('read');
  const source = await findSource((await params).id);
  const { from } = querySchema.parse(await searchParams);
  const [t, words, format, { language, timeZone }] = await Promise.all([
    adminTranslations('admin.sources'),
    adminTranslations('source'),
    adminFormatter(),
    blogSettings(),
  ]);
  const writes = may(actor, 'write');
  const hasText = source.passageCount > 0;
  return (
    <>
      <PageHeader
        back={{ href: '/admin/sources', label: t('title') }}
        title={<span lang={source.language ?? undefined}>{source.title}</span>}
        actions={
          <>
            {writes ? <DeleteSource id={source.id} title={source.title} /> : null}
            {source.url ? (
              <Button variant="outline" asChild>
                <a href={source.url} rel="noreferrer">
                  <ExternalLink aria-hidden />
                  {t('open')}
                </a>
              </Button>
            ) : null}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <Card>
          <CardContent>
            <SourceFacts source={source} t={words} format={format} locale={language} />
          </CardContent>
          {writes ? (
            <details className="border-t">
              <summary className="cursor-pointer rounded-b-xl px-4 py-3 font-medium sm:px-5">
                {t('details.title')}
              </summary>
              <div className="grid max-w-3xl gap-4 px-4 pb-4 sm:px-5 sm:pb-5">
                <p className="max-w-prose text-muted-foreground">{t('details.description')}</p>
                <DetailsForm
                  // What a new text or another answer of YouTube tells takes the place of what was shown.
                  key={`${source.contentHash} ${source.fetchedAt?.getTime()}`}
                  id={source.id}
                  values={formValues(source, timeZone)}
                  languages={languageOptions(language, source.language)}
                />
              </div>
            </details>
          ) : null}
        </Card>
        {hasText ? null : <MissingText source={source} t={t} locale={language} writes={writes} />}
        {writes && hasText ? (
          <Section title={t('draft.title')} description={t('draft.description')}>
            <StartDraft
              sourceId={source.id}
              sourceLanguage={source.language}
              rightsUnclear={!['own', 'licence', 'permission'].includes(source.rights)}
              mayConfigure={may(actor, 'configure')}
            />
          </Section>
        ) : null}
        {source.posts.length > 0 ? (
          <section aria-labelledby="posts" className="grid gap-3">
            <h2 id="posts" className="text-base font-semibold">
              {t('posts')}
            </h2>
            <SourcePosts posts={source.posts} t={words} format={format} />
          </section>
        ) : null}
        {hasText ? <SourceText actor={actor} source={source} from={from} t={t} writes={writes} /> : null}
      </div>
    </>
  );
}

/** Within one render it is asked once. */
const findSource = cache(async (id: string): Promise<SourceDetails> => {
  const actor = await requireUser('read');
  const parsed = sourceIdSchema.safeParse({ id });
  return (parsed.success && (await sourceDetails(actor, parsed.data.id))) || nothingHere();
});

function formValues(source: SourceDetails, timeZone: string) {
  const { title, author, publisher, language, publishedAt, rights, licence } = source;
  return {
    ...{ title, rights, author: author ?? '', publisher: publisher ?? '', language: language ?? '' },
    publishedAt: publishedAt ? dayIn(publishedAt, timeZone) : '',
    licence: licence ?? '',
  };
}
