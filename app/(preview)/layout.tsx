import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { PageAssets } from '#components/site/page-assets.tsx';
import { blogSettings } from '#lib/settings/blog.ts';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark' };

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' };

/** Root of pages that show an article as readers would see it, to those who may see it before them. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
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
