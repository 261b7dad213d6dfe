import type { Metadata } from 'next';
import { adminTranslations } from '#app/_server/intl.ts';
import { SetUpForm } from '#components/admin/door/set-up-form.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { hasOwner, isSetUpToken } from '#lib/auth/set-up.ts';
import { setUpBlog } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.setUp');
  // The token stands in the address: it is told to nobody.
  return { title: t('title'), referrer: 'no-referrer' };
}

interface Props {
  searchParams: Promise<{ token?: string | string[] }>;
}

export default async function SetUpPage({ searchParams }: Props) {
  const t = await adminTranslations('admin.setUp');
  const { token } = await searchParams;
  const works = typeof token === 'string' && (await isSetUpToken(token));
  return (
    <>
      <h1 className="text-2xl font-semibold tracking-tight">{t('title')}</h1>
      {works ? (
        <SetUpForm token={token} setUp={setUpBlog} />
      ) : (await hasOwner()) ? (
        <>
          <Alert>{t('done')}</Alert>
          <LinkButton href="/admin/sign-in">{t('toSignIn')}</LinkButton>
        </>
      ) : (
        <Alert>{t('unknownLink')}</Alert>
      )}
    </>
  );
}
