import type { Translator } from '#lib/i18n/translator.ts';
import { answerNotFound } from '#lib/pages/answer-status.ts';
import type { BlogSettings } from '#lib/settings/blog.ts';
import { PageShell } from './page-shell.tsx';

/** What stands where nothing is: a whole page, with the status that says so. */
export function MissingPage({ blog, t }: { blog: BlogSettings; t: Translator }) {
  answerNotFound();
  return (
    <PageShell blog={blog} t={t}>
      <header className="list-header">
        <h1>{t('notFound.title')}</h1>
      </header>
      <p>{t('notFound.text')}</p>
      <p className="ways">
        <a href="/">{t('notFound.home')}</a>
        <a href="/archive">{t('notFound.archive')}</a>
      </p>
    </PageShell>
  );
}
