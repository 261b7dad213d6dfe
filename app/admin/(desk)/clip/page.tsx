import type { Metadata } from 'next';
import { adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { ClipForm } from '#components/admin/capture/clip-form.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

export async function generateMetadata(): Promise<Metadata> {
  await requireUser('write');
  const t = await adminTranslations('admin.clip');
  return { title: t('title') };
}

interface Props {
  searchParams: Promise<{ url?: string | string[] }>;
}

/** The window that the bookmarklet opens. */
export default async function ClipPage({ searchParams }: Props) {
  await requireUser('write');
  const t = await adminTranslations('admin.clip');
  const { url } = await searchParams;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <ClipForm url={typeof url === 'string' ? url : ''} />
    </>
  );
}
