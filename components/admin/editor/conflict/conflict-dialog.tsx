'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogTitle,
} from '#components/ui/alert-dialog.tsx';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/class-names.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useEditorScreen } from '../editor-screen.ts';
import type { StoredText } from '../saving/text.ts';
import { SideBySide } from './side-by-side.tsx';

interface Props {
  theirs: StoredText;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Nothing is written before the person has chosen; the text that gives way is kept on this device. */
export function ConflictDialog({ theirs, open, onOpenChange }: Props) {
  const t = useTranslations('admin.editor.conflict');
  const format = useFormatter();
  const { session } = useEditorScreen();
  const [compared, setCompared] = useState(false);
  const [chosen, setChosen] = useState<'mine' | 'theirs'>();
  const choose = (whose: 'mine' | 'theirs') => {
    setChosen(whose);
    void session.choose(whose).finally(() => setChosen(undefined));
  };
  return (
    <AlertDialog open={open} onOpenChange={onOpenChange}>
      <AlertDialogContent className={cn(compared && 'max-w-5xl')}>
        <div className="space-y-1">
          <AlertDialogTitle>{t('title')}</AlertDialogTitle>
          <AlertDialogDescription>
            {t('explanation', {
              time: format.dateTime(new Date(theirs.savedAt), { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </AlertDialogDescription>
        </div>
        {compared ? <SideBySide theirs={theirs.text} /> : null}
        <p className="text-sm text-muted-foreground">{t('kept')}</p>
        <AlertDialogFooter>
          <AlertDialogCancel className="me-auto">{t('later')}</AlertDialogCancel>
          <Button variant="outline" aria-pressed={compared} onClick={() => setCompared(!compared)}>
            {t('compare')}
          </Button>
          <SubmitButton type="button" variant="outline" pending={chosen === 'theirs'} onClick={() => choose('theirs')}>
            {t('theirs')}
          </SubmitButton>
          <SubmitButton type="button" pending={chosen === 'mine'} onClick={() => choose('mine')}>
            {t('mine')}
          </SubmitButton>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
