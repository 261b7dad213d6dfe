'use client';

import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { removeSource } from '#app/admin/(desk)/sources/actions.ts';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';

export function DeleteSource({ id, title }: { id: string; title: string }) {
  const t = useTranslations('admin.sources.delete');
  const router = useRouter();
  return (
    <ConfirmButton
      title={t('title')}
      description={t('description', { title })}
      confirmLabel={t('confirm')}
      action={() => removeSource({ id })}
      success={t('done')}
      onSuccess={() => router.push('/admin/sources')}
    >
      <Trash2 aria-hidden />
      {t('button')}
    </ConfirmButton>
  );
}
