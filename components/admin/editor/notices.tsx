'use client';

import { useTranslations } from 'next-intl';
import { Alert } from '#components/ui/alert.tsx';
import { Button } from '#components/ui/button.tsx';
import { useEditorScreen } from './editor-screen.ts';
import { useSavingSentence } from './saving-line.tsx';
import { useSavingStatus } from './use-saving.ts';

/** What one has to know before writing on: notes, the trash, and why something could not be saved. */
export function Notices() {
  const t = useTranslations('admin.editor.notices');
  const { post, editable } = useEditorScreen();
  return (
    <>
      {editable ? (
        <SavingNotice />
      ) : (
        <Alert variant="warning" title={t('trashed')}>
          {t('trashedHint')}
        </Alert>
      )}
      {post.form === 'notes' ? <Alert title={t('notes')}>{t('notesHint')}</Alert> : null}
    </>
  );
}

/** Trouble that needs the person, at length; the line above has no room for it. */
function SavingNotice() {
  const t = useTranslations('admin.editor.notices');
  const { session } = useEditorScreen();
  const status = useSavingStatus(session);
  const sentence = useSavingSentence(status);
  if (status.kind === 'saved' || status.kind === 'conflict') return null;
  const isWaiting = status.kind === 'pending' || status.kind === 'saving';
  if (isWaiting && status.kept) return null;
  const again = (
    <Button variant="outline" size="sm" onClick={() => void session.flush()}>
      {t('again')}
    </Button>
  );
  const signIn = (
    <Button size="sm" asChild>
      <a href="/admin/sign-in" target="_blank" rel="noopener">
        {t('signIn')}
      </a>
    </Button>
  );
  return (
    <Alert
      variant={status.kept && status.kind === 'unreachable' ? 'warning' : 'destructive'}
      actions={
        isWaiting ? null : (
          <>
            {status.kind === 'signedOut' ? signIn : null}
            {again}
          </>
        )
      }
    >
      {sentence}
    </Alert>
  );
}
