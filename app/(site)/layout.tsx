import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { site } from '#app/_server/site.ts';
import { siteMetadata } from '#app/_server/site-metadata.ts';
import { PageAssets } from '#components/site/page-assets.tsx';

/** Every public page is made from the database as it is at this moment (docs/decisions/0001). */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  return await siteMetadata();
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { locale } = await site();
  return (
    <html lang={locale}>
      <head>
        <PageAssets />
      </head>
      <body>{children}</body>
    </html>
  );
}
