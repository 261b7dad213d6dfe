'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Alert } from '#components/ui/alert.tsx';
import { Button } from '#components/ui/button.tsx';
import { useEditorScreen } from '../editor-screen.ts';
import type { StoredText } from '../saving/text.ts';
import { useSavingStatus } from '../use-saving.ts';
import { ConflictDialog } from './conflict-dialog.tsx';

/** Asks which of two texts counts. Whoever wants to look first finds the question again above the text. */
export function ConflictNotice() {
  const { session } = useEditorScreen();
  const status = useSavingStatus(session);
  return status.kind === 'conflict' ? <Question theirs={status.theirs} /> : null;
}

function Question({ theirs }: { theirs: StoredText }) {
  const t = useTranslations('admin.editor.conflict');
  const format = useFormatter();
  const [isOpen, setOpen] = useState(false);
  // After the first paint: a dialogue that comes with its page would lose the place to give the focus back to.
  useEffect(() => setOpen(true), []);
  return (
    <>
      <Alert
        variant="destructive"
        title={t('title')}
        actions={
          <Button size="sm" onClick={() => setOpen(true)}>
            {t('choose')}
          </Button>
        }
      >
        {t('explanation', {
          time: format.dateTime(new Date(theirs.savedAt), { dateStyle: 'medium', timeStyle: 'short' }),
        })}
      </Alert>
      <ConflictDialog theirs={theirs} open={isOpen} onOpenChange={setOpen} />
    </>
  );
}
