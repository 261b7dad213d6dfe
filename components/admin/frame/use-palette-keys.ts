'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';

/** The palette's keys as they are printed on this keyboard. */
export function usePaletteKeys(): string {
  const t = useTranslations('admin.frame');
  const apple = useSyncExternalStore(subscribeToNothing, isApple, () => false);
  return apple ? '⌘ K' : t('paletteKeys');
}

const subscribeToNothing = () => () => {};

const isApple = () => /mac|iphone|ipad/i.test(navigator.platform);
