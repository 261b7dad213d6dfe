import type { Metadata } from 'next';
import { adminTranslations } from '#app/_server/intl.ts';
import { site } from '#app/_server/site.ts';
import { PageShell } from '#components/site/page-shell.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.frame.notFound');
  return { title: t('title') };
}

/** In the place of the article that would be previewed. */
export default async function NoPreview() {
  const [{ blog, t }, words] = await Promise.all([site(), adminTranslations('admin.frame.notFound')]);
  return (
    <PageShell blog={blog} t={t}>
      <header className="list-header">
        <h1>{words('title')}</h1>
      </header>
      <p>{words('what')}.</p>
      <p>
        <a href="/admin/posts">{words('posts')}</a>
      </p>
    </PageShell>
  );
}
