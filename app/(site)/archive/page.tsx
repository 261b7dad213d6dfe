import type { Metadata } from 'next';
import { site } from '#app/_server/site.ts';
import { listMetadata } from '#app/_server/site-metadata.ts';
import { MonthIndex } from '#components/site/month-index.tsx';
import { PageShell } from '#components/site/page-shell.tsx';
import { TagIndex } from '#components/site/tag-index.tsx';
import { publishedMonths } from '#lib/posts/published/month.ts';
import { publishedTags } from '#lib/posts/published/tags.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await site();
  return await listMetadata({ path: '/archive', title: t('archive.title'), description: t('archive.description') }, {});
}

export default async function ArchivePage() {
  const { blog, t, locale, timeZone } = await site();
  const months = await publishedMonths(timeZone);
  const tags = await publishedTags(locale);
  return (
    <PageShell blog={blog} t={t} current="archive">
      <header className="list-header">
        <h1>{t('archive.title')}</h1>
      </header>
      {months.length === 0 ? <p className="empty">{t('archive.empty')}</p> : null}
      {tags.length > 0 ? <TagIndex tags={tags} t={t} /> : null}
      <MonthIndex months={months} t={t} locale={locale} />
    </PageShell>
  );
}
