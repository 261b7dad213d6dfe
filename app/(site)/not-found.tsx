import type { Metadata } from 'next';
import { site } from '#app/_server/site.ts';
import { PageShell } from '#components/site/page-shell.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await site();
  return { title: t('notFound.title'), robots: { index: false } };
}

export default async function NotFound() {
  const { blog, t } = await site();
  return (
    <PageShell blog={blog} t={t}>
      <h1 className="list-title">{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <a href="/">{t('notFound.home')}</a> · <a href="/archive">{t('notFound.archive')}</a>
      </p>
    </PageShell>
  );
}
