'use client';

import { useTranslations } from 'next-intl';
import { keysFor } from './keys.ts';

/** Names a shortcut for the eye and for screen readers; undefined for none. */
export function useKeys(keys: string | undefined): ReturnType<typeof keysFor> | undefined {
  const t = useTranslations('admin.editor.keys');
  return keys === undefined ? undefined : keysFor(keys, { Mod: t('control'), Shift: t('shift'), Alt: t('alt') });
}
