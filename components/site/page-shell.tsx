import type { ReactNode } from 'react';
import type { Translator } from '#lib/i18n/translator.ts';
import type { BlogSettings } from '#lib/settings/blog.ts';

interface Props {
  blog: BlogSettings;
  t: Translator;
  /** Which of the pages in the header this is. The home page's heading is the blog's name */
  current?: 'home' | 'archive';
  children: ReactNode;
}

/** What surrounds every public page: the blog's name, the content, the feeds. */
export function PageShell({ blog, t, current, children }: Props) {
  return (
    <>
      <header className="site-header">
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        {current === 'home' ? (
          <div className="site-name">
            <h1 className="site-title">{blog.title}</h1>
            {blog.description ? <p className="site-description">{blog.description}</p> : null}
          </div>
        ) : (
          <p className="site-title">
            <a href="/">{blog.title}</a>
          </p>
        )}
        <nav aria-label={t('nav')}>
          <a href="/archive" aria-current={current === 'archive' ? 'page' : undefined}>
            {t('archive.title')}
          </a>
        </nav>
      </header>
      <main id="content">{children}</main>
      <footer className="site-footer">
        <nav aria-label={t('footer.feeds')}>
          <span>{t('footer.feed')}</span>
          <ul>
            <li>
              <a href="/feed.xml">{t('footer.rss')}</a>
            </li>
            <li>
              <a href="/atom.xml">{t('footer.atom')}</a>
            </li>
            <li>
              <a href="/feed.json">{t('footer.json')}</a>
            </li>
          </ul>
        </nav>
      </footer>
    </>
  );
}
