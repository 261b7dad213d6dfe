import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { PageAssets } from '#components/site/page-assets.tsx';
import { blogSettings } from '#lib/settings/blog.ts';
import { environment } from '#lib/settings/environment.ts';

/** Every public page is made from the database as it is at this moment (docs/decisions/0001). */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const { title, description, language } = await blogSettings();
  return {
    metadataBase: new URL(environment().siteUrl),
    title: { default: title, template: `%s – ${title}` },
    ...(description ? { description } : {}),
    openGraph: { siteName: title, locale: language === 'de' ? 'de_DE' : 'en_GB', type: 'website' },
    twitter: { card: 'summary' },
    alternates: {
      types: {
        'application/rss+xml': [{ url: '/feed.xml', title: `${title} (RSS)` }],
        'application/atom+xml': [{ url: '/atom.xml', title: `${title} (Atom)` }],
        'application/feed+json': [{ url: '/feed.json', title: `${title} (JSON Feed)` }],
      },
    },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { language } = await blogSettings();
  return (
    <html lang={language}>
      <head>
        <PageAssets />
      </head>
      <body>{children}</body>
    </html>
  );
}
