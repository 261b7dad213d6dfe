'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';

/** A password can be looked at while it is typed: long ones are typed wrong easily. */
export function PasswordInput(props: Omit<ComponentProps<typeof Input>, 'type'>) {
  const t = useTranslations('admin.signIn');
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="flex gap-2">
      <Input {...props} type={shown ? 'text' : 'password'} maxLength={200} spellCheck={false} autoCapitalize="none" />
      <Button type="button" variant="outline" size="icon" aria-pressed={shown} onClick={() => setShown(!shown)}>
        <Icon aria-hidden />
        <span className="sr-only">{t('show')}</span>
      </Button>
    </div>
  );
}
