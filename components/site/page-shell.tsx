import type { ReactNode } from 'react';
import type { Translator } from '#lib/i18n/translator.ts';
import type { BlogSettings } from '#lib/settings/blog.ts';

interface Props {
  blog: BlogSettings;
  t: Translator;
  /** The home page, whose heading is the blog's name */
  home?: boolean;
  children: ReactNode;
}

/** What surrounds every public page: the blog's name, the content, the feeds. */
export function PageShell({ blog, t, home = false, children }: Props) {
  const Title = home ? 'h1' : 'p';
  return (
    <>
      <header className="site-header">
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        <Title className="site-title">
          <a href="/">{blog.title}</a>
        </Title>
        {blog.description ? <p className="site-description">{blog.description}</p> : null}
      </header>
      <main id="content">{children}</main>
      <footer className="site-footer">
        <nav aria-label={t('footer.feeds')}>
          <ul>
            <li>
              <a href="/archive">{t('archive.title')}</a>
            </li>
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
