import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { clientMessages } from '#components/admin/frame/client-messages.ts';
import { IntlProvider } from '#components/admin/frame/intl-provider.tsx';
import { themeCookie, themeFrom } from '#components/admin/frame/theme.ts';
import { Toaster } from '#components/ui/toaster.tsx';
import { blogSettings } from '#lib/settings/blog.ts';
import './admin.css';

/** Everything here is for whoever is signed in at this moment. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const { title } = await blogSettings();
  return {
    title: { template: `%s · ${title}`, default: title },
    robots: { index: false, follow: false },
    referrer: 'same-origin',
    manifest: '/manifest.webmanifest',
  };
}

/** Root of everything under /admin, signed in or not. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { language, timeZone } = await blogSettings();
  const theme = themeFrom((await cookies()).get(themeCookie)?.value);
  return (
    <html lang={language} data-theme={theme}>
      <body className="min-h-dvh antialiased">
        <IntlProvider locale={language} timeZone={timeZone} messages={clientMessages(language)}>
          {children}
          <Toaster />
        </IntlProvider>
      </body>
    </html>
  );
}
