'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/class-names.ts';
import { useEditorScreen, type View } from './editor-screen.ts';

interface Props {
  views?: readonly View[];
  className?: string;
}

/** Chooses what is in view. On narrow screens the text is one of the choices, on wide ones it always is. */
export function ViewSwitch({ views = ['text', 'passages', 'settings'], className }: Props) {
  const t = useTranslations('admin.editor.views');
  const { view, open, settingsChanged } = useEditorScreen();
  const current = views.includes(view) ? view : views[0];
  return (
    <fieldset aria-label={t('label')} className={cn('flex min-w-0 gap-1 rounded-lg bg-muted p-1', className)}>
      {views.map(name => (
        <Button
          key={name}
          variant="ghost"
          size="sm"
          aria-pressed={name === current}
          onClick={() => open(name)}
          className="flex-1 aria-pressed:bg-card aria-pressed:shadow-xs"
        >
          {t(name)}
          {name === 'settings' && settingsChanged ? (
            <span className="size-2 rounded-full bg-warning">
              <span className="sr-only">{t('unsaved')}</span>
            </span>
          ) : null}
        </Button>
      ))}
    </fieldset>
  );
}
