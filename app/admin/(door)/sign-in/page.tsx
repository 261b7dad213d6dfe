import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { adminTranslations } from '#app/_server/intl.ts';
import { safeNext } from '#app/_server/safe-next.ts';
import { currentUser } from '#app/_server/session.ts';
import { SignInForm } from '#components/admin/door/sign-in-form.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { hasOwner } from '#lib/auth/set-up.ts';
import { enter } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.signIn');
  return { title: t('title') };
}

interface Props {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: Props) {
  const next = safeNext((await searchParams).next);
  if (await currentUser()) redirect(next);
  const t = await adminTranslations('admin.signIn');
  return (
    <>
      <h1 className="text-2xl font-semibold tracking-tight">{t('title')}</h1>
      {(await hasOwner()) ? <SignInForm next={next} enter={enter} /> : <Alert>{t('noOwner')}</Alert>}
    </>
  );
}
