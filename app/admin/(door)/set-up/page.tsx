import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { SetUpScreen } from '#components/admin/door/set-up-screen.tsx';
import { setUpMessages } from '#components/admin/frame/client-messages.ts';
import { Alert } from '#components/ui/alert.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { hasOwner, isSetUpToken } from '#lib/auth/set-up.ts';
import { acceptedLocale } from '#lib/i18n/accepted-locale.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translator.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { setUpBlog } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = translator(await screenLanguage(), 'admin.setUp');
  // The token stands in the address: it is told to nobody.
  return { title: { absolute: t('title') }, referrer: 'no-referrer' };
}

interface Props {
  searchParams: Promise<{ token?: string | string[] }>;
}

export default async function SetUpPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const language = await screenLanguage();
  if (typeof token === 'string' && (await isSetUpToken(token))) {
    const messages = { de: setUpMessages('de'), en: setUpMessages('en') };
    return <SetUpScreen token={token} initialLanguage={language} messages={messages} setUp={setUpBlog} />;
  }
  const t = translator(language, 'admin.setUp');
  return (
    <div lang={language} className="grid justify-items-start gap-6">
      <h1 className="text-2xl font-semibold tracking-tight">{t('title')}</h1>
      {(await hasOwner()) ? (
        <>
          <Alert>{t('done')}</Alert>
          <LinkButton href="/admin/sign-in">{t('toSignIn')}</LinkButton>
        </>
      ) : (
        <Alert>{t('unknownLink')}</Alert>
      )}
    </div>
  );
}

/** Before the set-up the browser's language, afterwards the blog's. */
async function screenLanguage(): Promise<Locale> {
  const accepted = acceptedLocale((await headers()).get('accept-language'));
  return !accepted || (await hasOwner()) ? (await blogSettings()).language : accepted;
}
