'use client';

import { LogOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useFrame } from '#components/admin/frame/frame-context.ts';
import { useSignOut } from '#components/admin/frame/use-sign-out.ts';
import { Button } from '#components/ui/button.tsx';

export function SignOutButton() {
  const t = useTranslations('admin.frame');
  const { signOut } = useFrame();
  const leave = useSignOut(signOut);
  return (
    <Button variant="outline" disabled={leave.pending} onClick={() => leave.run(undefined)}>
      <LogOut aria-hidden />
      {t('signOut')}
    </Button>
  );
}
